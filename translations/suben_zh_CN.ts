<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name />
        <message>
            <source>Affected lots</source>
            <translation>受影响批次</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>生产日期</translation>
        </message>
        <message>
            <source>Use by</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>现有</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Buyers</source>
            <translation>买方</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买方</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>售出</translation>
        </message>
        <message>
            <source>Back before</source>
            <translation>此前退回</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>已退回</translation>
        </message>
        <message>
            <source>Day of sale</source>
            <translation>售出日期</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系方式缺口</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Where everything went</source>
            <translation>去向核对</translation>
        </message>
        <message>
            <source>received</source>
            <translation>购进</translation>
        </message>
        <message>
            <source>made here</source>
            <translation>自制</translation>
        </message>
        <message>
            <source>found at stock-taking</source>
            <translation>盘盈</translation>
        </message>
        <message>
            <source>sold</source>
            <translation>售出</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>used</source>
            <translation>已用</translation>
        </message>
        <message>
            <source>returned to the supplier</source>
            <translation>退供货者</translation>
        </message>
        <message>
            <source>destroyed</source>
            <translation>已销毁</translation>
        </message>
        <message>
            <source>sampled</source>
            <translation>抽样</translation>
        </message>
        <message>
            <source>short at stock-taking</source>
            <translation>盘亏</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>丢失</translation>
        </message>
        <message>
            <source>on hand</source>
            <translation>在库</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>去向已说明</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>缺口</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>缺口</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <source>A user's name has 1 to %1 characters.</source>
            <translation>用户名为 1 至 %1 个字。</translation>
        </message>
        <message>
            <source>A password has %1 characters or more.</source>
            <translation>密码至少 %1 位。</translation>
        </message>
        <message>
            <source>There is no such user.</source>
            <translation>没有这个用户。</translation>
        </message>
        <message>
            <source>A ledger has at least one owner. Make another user owner first.</source>
            <translation>账本至少要有一位负责人，请先把另一位用户设为负责人。</translation>
        </message>
        <message>
            <source>There is a user %1 already.</source>
            <translation>已有用户 %1。</translation>
        </message>
        <message>
            <source>The name or the password is wrong.</source>
            <translation>用户名或密码不对。</translation>
        </message>
        <message>
            <source>There is not enough memory for a password. Close other programs, then do it again.</source>
            <translation>内存不足，无法设置密码。请关闭其他程序后重做。</translation>
        </message>
        <message>
            <source>Wrong too often. Wait %1 seconds, then do it again.</source>
            <translation>输错次数太多。请等 %1 秒后再试。</translation>
        </message>
    </context>
    <context>
        <name>Alarms</name>
        <message>
            <source>%1 of %2 ended on %3; entries after that day: %4</source>
            <translation>%2的%1已于 %3 到期，之后仍有 %4 笔进销</translation>
        </message>
        <message>
            <source>Code %1 went out once too often, last on %2 %3</source>
            <translation>追溯码 %1 多出库一次，最近一次 %2 %3</translation>
        </message>
        <message>
            <source>Code %1 came in once too often, last on %2 %3</source>
            <translation>追溯码 %1 多入库一次，最近一次 %2 %3</translation>
        </message>
        <message>
            <source>%1, lot %2: %3 more went out than came in</source>
            <translation>%1 批号 %2：出库比入库多 %3</translation>
        </message>
        <message>
            <source>%1, lot %2: went out on %3, came in only on %4</source>
            <translation>%1 批号 %2：%3 出库，%4 才入库</translation>
        </message>
        <message>
            <source>%1, lot %2: sold on %3, its last day was %4</source>
            <translation>%1 批号 %2：%3 销售，保质期只到 %4</translation>
        </message>
        <message>
            <source>%1 took %2 of %3 on %4; never more than %5 on a day before</source>
            <translation>%1于 %4 一天购买%3 %2，此前单日最多 %5</translation>
        </message>
        <message>
            <source>The same code twice</source>
            <translation>同一追溯码重复</translation>
        </message>
        <message>
            <source>More sold than received</source>
            <translation>卖出多于进货</translation>
        </message>
        <message>
            <source>Sold before it was received</source>
            <translation>先销后进</translation>
        </message>
        <message>
            <source>Sold after its last day</source>
            <translation>过期后销售</translation>
        </message>
        <message>
            <source>A licence had ended that day</source>
            <translation>当日证照已过期</translation>
        </message>
        <message>
            <source>An unusual quantity</source>
            <translation>数量异常</translation>
        </message>
        <message>
            <source>No alarm rings under %1.</source>
            <translation>没有编号为 %1 的警报。</translation>
        </message>
    </context>
    <context>
        <name>AlarmsCommand</name>
        <message>
            <source>Seen.</source>
            <translation>已标为看过。</translation>
        </message>
        <message>
            <source>Nothing rings.</source>
            <translation>没有警报。</translation>
        </message>
    </context>
    <context>
        <name>AnswerReading</name>
        <message>
            <source>No connection: %1</source>
            <translation>连不上：%1</translation>
        </message>
        <message>
            <source>The answer was lost: %1</source>
            <translation>平台的回答没收到：%1</translation>
        </message>
        <message>
            <source>HTTP %1 with an answer that cannot be read.</source>
            <translation>平台答了 HTTP %1，内容看不懂，先查询再说。</translation>
        </message>
        <message>
            <source>The platform did not name this record.</source>
            <translation>平台的回答没有提到这一条，先查询再说。</translation>
        </message>
        <message>
            <source>The platform answered without a receipt.</source>
            <translation>平台的回答里没有回执，过一会儿再查。</translation>
        </message>
        <message>
            <source>The platform does not have it.</source>
            <translation>平台没有这一条，会重新发送。</translation>
        </message>
        <message>
            <source>The platform cannot be asked: %1</source>
            <translation>问不到平台：%1</translation>
        </message>
        <message>
            <source>The platform cannot be asked: HTTP %1</source>
            <translation>问不到平台：HTTP %1</translation>
        </message>
        <message>
            <source>The platform holds something else under this number; somebody must look.</source>
            <translation>平台上同一编号的内容与本账不同，请人工核对。</translation>
        </message>
        <message>
            <source>The platform did not take these codes: %1</source>
            <translation>平台没有收下这些码：%1</translation>
        </message>
        <message>
            <source>The platform is still working on it.</source>
            <translation>平台还在处理。</translation>
        </message>
        <message>
            <source>The platform does not know its own job any more.</source>
            <translation>平台已查不到这次处理。</translation>
        </message>
        <message>
            <source>The platform did not say where it works on it.</source>
            <translation>平台没有说处理结果到哪里查。</translation>
        </message>
        <message>
            <source>The platform says more than one thing of this record: %1</source>
            <translation>平台对这条记录说法不一：%1</translation>
        </message>
    </context>
    <context>
        <name>Archive</name>
        <message>
            <source>The package %1 cannot be written; is the disk full or read-only?</source>
            <translation>备查包 %1 写不进去，请看磁盘是不是满了或只读。</translation>
        </message>
        <message>
            <source>%1 in the package cannot be opened.</source>
            <translation>包里的 %1 打不开，请重新要一份。</translation>
        </message>
        <message>
            <source>%1 in the package is damaged.</source>
            <translation>包里的 %1 已损坏，请重新要一份。</translation>
        </message>
        <message>
            <source>%1 in the package is too large.</source>
            <translation>包里的 %1 太大，不像备查包。</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 读不出来，请检查文件是否还在。</translation>
        </message>
        <message>
            <source>%1 is no filing package.</source>
            <translation>%1 不是备查包。</translation>
        </message>
        <message>
            <source>%1 names a file that no package holds: %2</source>
            <translation>%1 里有不该有的文件名：%2</translation>
        </message>
    </context>
    <context>
        <name>AttemptChain</name>
        <message>
            <source>Attempt %1 is not in the chain of attempts.</source>
            <translation>第 %1 次传输不在传输链里。</translation>
        </message>
        <message>
            <source>Upload %1 was sent more often than attempts are kept.</source>
            <translation>上传 %1 发送的次数比留存的传输多。</translation>
        </message>
        <message>
            <source>Attempt %1 is not what was kept.</source>
            <translation>第 %1 次传输与留存的不一致。</translation>
        </message>
        <message>
            <source>Attempt %1 does not follow from the one before it.</source>
            <translation>第 %1 次传输接不上前一次。</translation>
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation>已停止核验。</translation>
        </message>
        <message>
            <source>The uploads do not lead to the seal of %1: some were taken out.</source>
            <translation>上传记录对不上 %1 的封条：有记录被抽走。</translation>
        </message>
        <message>
            <source>“%1” is not a seal of uploads; it looks like SA1-20261122-34-0123456789abcdef.</source>
            <translation>“%1”不是上传封条；上传封条的样子是 SA1-20261122-34-0123456789abcdef。</translation>
        </message>
        <message>
            <source>The seal %1 does not agree with the uploads.</source>
            <translation>封条 %1 与上传记录不符。</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>%1 is open. Close it in every window, then restore again. Nothing was changed.</source>
            <translation>%1 正被打开，内容没有改动。请关闭所有窗口里的这本账，再恢复。</translation>
        </message>
        <message>
            <source>%1 cannot be moved aside. Nothing was changed.</source>
            <translation>%1 无法移开，内容没有改动。</translation>
        </message>
        <message>
            <source>%1 is damaged and cannot be used as a backup: %2</source>
            <translation>%1 已损坏，不能当备份用：%2</translation>
        </message>
        <message>
            <source>it does not hold what the ledger holds.</source>
            <translation>内容与账本不一致。</translation>
        </message>
        <message>
            <source>%1 stands there already. Choose another name.</source>
            <translation>%1 已经存在，请换个名字。</translation>
        </message>
        <message>
            <source>%1 cannot be written. Choose another folder.</source>
            <translation>%1 无法写入，请换个文件夹。</translation>
        </message>
        <message>
            <source>Neither the backup nor the ledger can be given the name %1. The ledger stands whole at %2: rename it.</source>
            <translation>备份和原账本都无法改名为 %1。账本完好，在 %2：请自行改名。</translation>
        </message>
        <message>
            <source>The backup cannot be given the name %1. Nothing was changed.</source>
            <translation>备份无法改名为 %1。账本没有变动。</translation>
        </message>
    </context>
    <context>
        <name>BackupCommand</name>
        <message>
            <source>%1 is whole: %2 entries.</source>
            <translation>%1 完好，共 %2 笔。</translation>
        </message>
        <message>
            <source>Backed up to %1 and verified: %2 entries.</source>
            <translation>已备份到 %1 并验证，共 %2 笔。</translation>
        </message>
        <message>
            <source>Restored to %1: %2 entries. What stood there was moved aside.</source>
            <translation>已恢复到 %1，共 %2 笔；原来的文件已另存。</translation>
        </message>
        <message>
            <source>Backed up to %1 and proved: %2 entries; %3 older copies removed.</source>
            <translation>已备份到 %1 并核对：%2 笔；清理旧备份 %3 份。</translation>
        </message>
        <message>
            <source>Also on the other drive: %1</source>
            <translation>另一个盘上也有一份：%1</translation>
        </message>
        <message>
            <source>%1 came back whole: %2 entries in %3 ms.</source>
            <translation>%1 试恢复完整：%2 笔，用时 %3 毫秒。</translation>
        </message>
        <message>
            <source>This is a copy of another ledger.</source>
            <translation>这是另一本账的备份。</translation>
        </message>
        <message>
            <source>%1 entries of the ledger are not in it.</source>
            <translation>账本里有 %1 笔不在这份备份里。</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>The copy %1 does not prove itself: %2</source>
            <translation>备份 %1 核对不符：%2</translation>
        </message>
        <message>
            <source>%1 cannot be written; is the stick plugged in?</source>
            <translation>%1 写不进去，U 盘插好了吗？</translation>
        </message>
        <message>
            <source>What arrived at %1 is not what was sent.</source>
            <translation>写到 %1 的内容与原备份不符。</translation>
        </message>
        <message>
            <source>There is no copy to try yet.</source>
            <translation>还没有备份可以试恢复。</translation>
        </message>
    </context>
    <context>
        <name>Bag</name>
        <message>
            <source>%1 is missing from the package.</source>
            <translation>包里缺少 %1。</translation>
        </message>
        <message>
            <source>%1 was changed after the package was made.</source>
            <translation>%1 在打包以后被改动过。</translation>
        </message>
        <message>
            <source>The disk is full; no package was made.</source>
            <translation>磁盘满了，没有生成备查包。</translation>
        </message>
        <message>
            <source>The package holds %1, which its lists do not name.</source>
            <translation>备查包里有清单上没有的文件 %1。</translation>
        </message>
    </context>
    <context>
        <name>Bench</name>
        <message>
            <source>As it says.</source>
            <translation>与样例相符。</translation>
        </message>
        <message>
            <source>Expected %1, came out %2.</source>
            <translation>应为 %1，实为 %2。</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>读不懂。</translation>
        </message>
        <message>
            <source>No entry is of a kind this platform wants.</source>
            <translation>没有这个平台要的记录。</translation>
        </message>
        <message>
            <source>Files can be put into %1.</source>
            <translation>可以往 %1 放文件。</translation>
        </message>
        <message>
            <source>Nothing is sent to try it: this platform cannot be asked.</source>
            <translation>不发试验数据：这个平台不能查询。</translation>
        </message>
        <message>
            <source>The line stands: the platform knows our key and answers.</source>
            <translation>线路通了：平台认得我们的密钥，并有应答。</translation>
        </message>
        <message>
            <source>The platform answered otherwise than expected: HTTP %1 %2</source>
            <translation>平台的应答不对：HTTP %1 %2</translation>
        </message>
        <message>
            <source>The folder %1 is not there. Put the stick in, or choose another folder.</source>
            <translation>找不到文件夹 %1。请插上 U 盘，或换一个文件夹。</translation>
        </message>
        <message>
            <source>Nothing can be written into %1: it is for reading only. Choose another folder.</source>
            <translation>%1 只能读、不能写。请换一个文件夹。</translation>
        </message>
        <message>
            <source>%1 is full. Make room there, or choose another folder.</source>
            <translation>%1 已满。请腾出地方，或换一个文件夹。</translation>
        </message>
        <message>
            <source>%1 Look at the address and at the network; what waits stays.</source>
            <translation>%1请看地址和网络，待传的都留着。</translation>
        </message>
        <message>
            <source>The line stands. This computer's clock is off by %1 seconds: set it right; until then records go with the platform's time.</source>
            <translation>能联通。本机时钟差 %1 秒，请校准；校准前按平台的时间发送。</translation>
        </message>
        <message>
            <source>The platform does not take our key or signature (%1). Write the keys anew.</source>
            <translation>平台不认本店的密钥或签名（%1）。请重填密钥。</translation>
        </message>
        <message>
            <source>This computer's clock is too far from the platform's (%1). Set date and time right.</source>
            <translation>本机时钟和平台差得太多（%1）。请校准日期和时间。</translation>
        </message>
        <message>
            <source>A good answer that names no record leaves it in doubt; “silent”: “ok” lets it stand for all.</source>
            <translation>应答正常但没有提到记录，记录就存疑；写上“silent”：“ok”，一个应答就算全部收下。</translation>
        </message>
    </context>
    <context>
        <name>Bodies</name>
        <message>
            <source>“%1” does not fit the platform's lines.</source>
            <translation>“%1”放不进平台规定的行。</translation>
        </message>
    </context>
    <context>
        <name>Calibration</name>
        <message>
            <source>%1
%2 dpi, offset %3 / %4 mm
gap %5 mm, darkness %6, turned %7°</source>
            <translation>%1
%2 dpi，偏移 %3 / %4 毫米
间隙 %5 毫米，浓度 %6，旋转 %7°</translation>
        </message>
        <message>
            <source>as the printer has it</source>
            <translation>用打印机自己的</translation>
        </message>
    </context>
    <context>
        <name>CanonicalRecord</name>
        <message>
            <source>There is no entry %1.</source>
            <translation>没有第 %1 笔账。</translation>
        </message>
    </context>
    <context>
        <name>Catalog</name>
        <message>
            <source>A paper is never changed; enter the new one beside it.</source>
            <translation>证照登记后不改动，请另行登记新的一份。</translation>
        </message>
        <message>
            <source>A document is never changed; enter the new one beside it.</source>
            <translation>单据登记后不改动，请另行登记新的一份。</translation>
        </message>
        <message>
            <source>The file %1 is empty; choose another one.</source>
            <translation>文件“%1”是空的，请另选一个。</translation>
        </message>
        <message>
            <source>The file %1 is larger than 64 MB; make it smaller.</source>
            <translation>文件“%1”超过 64 MB，请缩小后再添加。</translation>
        </message>
        <message>
            <source>Approving needs the owner or an approver; sign in as one of them.</source>
            <translation>审批须由负责人或审批人登录后进行。</translation>
        </message>
        <message>
            <source>There is no such paper.</source>
            <translation>没有这份证照。</translation>
        </message>
        <message>
            <source>%1 has approved it already; another person must.</source>
            <translation>%1已审批过，请由另一人审批。</translation>
        </message>
        <message>
            <source>There is no such party.</source>
            <translation>没有这个往来单位。</translation>
        </message>
        <message>
            <source>There is no such item.</source>
            <translation>没有这个商品。</translation>
        </message>
        <message>
            <source>There is no such lot.</source>
            <translation>没有这个批次。</translation>
        </message>
        <message>
            <source>There is no such thing in the ledger.</source>
            <translation>账本里没有这个对象。</translation>
        </message>
        <message>
            <source>Say for each packaging its unit and how many it holds.</source>
            <translation>请填写每种包装的单位和所含数量。</translation>
        </message>
        <message>
            <source>Unit %1 is given twice; keep one of them.</source>
            <translation>单位“%1”重复，请只保留一个。</translation>
        </message>
        <message>
            <source>Enter the name.</source>
            <translation>请填写名称。</translation>
        </message>
        <message>
            <source>This credit code already belongs to %1; use that record.</source>
            <translation>该统一社会信用代码已用于“%1”，请使用那条记录。</translation>
        </message>
        <message>
            <source>Choose a category.</source>
            <translation>请选择类别。</translation>
        </message>
        <message>
            <source>Choose the unit it is counted in.</source>
            <translation>请选择计量单位。</translation>
        </message>
        <message>
            <source>There are lots counted in the old unit; make a new item for the other unit.</source>
            <translation>已有批次按原单位记账，请为新单位另建商品。</translation>
        </message>
        <message>
            <source>Another item already has the code %1; choose another one.</source>
            <translation>编码“%1”已用于其他商品，请换一个。</translation>
        </message>
        <message>
            <source>There is a location %1 already; choose another name.</source>
            <translation>已有库位“%1”，请换一个名称。</translation>
        </message>
        <message>
            <source>A location cannot stand inside itself.</source>
            <translation>库位不能放在自己里面，请改选上级库位。</translation>
        </message>
        <message>
            <source>Choose the kind of paper.</source>
            <translation>请选择证照种类。</translation>
        </message>
        <message>
            <source>It ends before it begins; check both dates.</source>
            <translation>有效期止早于有效期起，请核对两个日期。</translation>
        </message>
        <message>
            <source>Say whose paper it is.</source>
            <translation>请填写证照属于谁。</translation>
        </message>
        <message>
            <source>A quantity cannot be below 0.</source>
            <translation>数量不能小于 0，请改正。</translation>
        </message>
        <message>
            <source>Add the copy once more; it is not in the ledger.</source>
            <translation>账本里没有这份复印件，请重新添加。</translation>
        </message>
        <message>
            <source>Each person approves with an own login.</source>
            <translation>审批须由本人登录后进行。</translation>
        </message>
        <message>
            <source>There is no field “%1” here.</source>
            <translation>这里没有字段“%1”。</translation>
        </message>
    </context>
    <context>
        <name>Chain</name>
        <message>
            <source>Entry %1: the protected value %2 was changed.</source>
            <translation>单据%1的受保护内容%2被改动过。</translation>
        </message>
        <message>
            <source>Entry %1 is not what was recorded.</source>
            <translation>单据%1与入账时不一致。</translation>
        </message>
        <message>
            <source>Entry %1 does not follow from the one before it.</source>
            <translation>单据%1与前一张接不上。</translation>
        </message>
        <message>
            <source>The seal %1 does not agree with the ledger.</source>
            <translation>封签%1与账本不符。</translation>
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation>已停止核验。</translation>
        </message>
        <message>
            <source>The number of entries and the chain do not agree.</source>
            <translation>单据数与校验链不一致。</translation>
        </message>
        <message>
            <source>The seal %1 speaks of entries that are missing.</source>
            <translation>封签%1所含的单据有缺失。</translation>
        </message>
        <message>
            <source>There is nothing to seal yet.</source>
            <translation>还没有可以封存的单据。</translation>
        </message>
        <message>
            <source>“%1” is not a seal; it looks like SB1-20261122-123-0123456789abcdef.</source>
            <translation>“%1”不是封签，封签形如 SB1-20261122-123-0123456789abcdef。</translation>
        </message>
        <message>
            <source>The ledger does not lead to its own seal of %1.</source>
            <translation>账本与它自己 %1 的封条对不上。</translation>
        </message>
        <message>
            <source>Entry %1: which entry it corrects was changed.</source>
            <translation>第 %1 笔：它更正哪一笔被改动过。</translation>
        </message>
        <message>
            <source>Entry %1: the code %2 was given another lot.</source>
            <translation>第 %1 笔：追溯码 %2 被改到了别的批次。</translation>
        </message>
        <message>
            <source>The paper %1 was changed.</source>
            <translation>附件 %1 被改动过。</translation>
        </message>
        <message>
            <source>Entry %1: its paper %2 was changed.</source>
            <translation>第 %1 笔：附件 %2 被改动过。</translation>
        </message>
    </context>
    <context>
        <name>ChainFile</name>
        <message>
            <source>Stopped; no package was made.</source>
            <translation>已停止，没有生成备查包。</translation>
        </message>
        <message>
            <source>The disk is full; no package was made.</source>
            <translation>磁盘满了，没有生成备查包。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <source>The package holds no chain.</source>
            <translation>包里没有校验链。</translation>
        </message>
    </context>
    <context>
        <name>Charset</name>
        <message>
            <source>There is no charset “%1”.</source>
            <translation>没有“%1”这种字符集。</translation>
        </message>
        <message>
            <source>The platform's charset %1 has no “%2”.</source>
            <translation>平台的字符集 %1 里没有“%2”字。</translation>
        </message>
        <message>
            <source>The text does not fit the charset %1.</source>
            <translation>内容不能用字符集 %1 表示。</translation>
        </message>
    </context>
    <context>
        <name>CodeStory</name>
        <message>
            <source>No package with the code %1 was ever recorded.</source>
            <translation>账本里没有追溯码为“%1”的包装。</translation>
        </message>
        <message>
            <source>No pack in use has the step %1.</source>
            <translation>启用的规则包没有步骤 %1。</translation>
        </message>
        <message>
            <source>%1 was never received here. Enter the delivery first.</source>
            <translation>%1 从未入库。请先登记进货。</translation>
        </message>
    </context>
    <context>
        <name>Codes</name>
        <message>
            <source>More than %1 codes at once. Enter them in parts.</source>
            <translation>一次最多 %1 个码，请分次录入。</translation>
        </message>
        <message>
            <source>%1 stands there twice.</source>
            <translation>%1 重复了。</translation>
        </message>
        <message>
            <source>%1 runs backwards.</source>
            <translation>%1 的起止号反了。</translation>
        </message>
        <message>
            <source>Scan it again, or compare it with the package.</source>
            <translation>请重扫，或对照包装。</translation>
        </message>
        <message>
            <source>Compare it with the licence.</source>
            <translation>请对照许可证重填。</translation>
        </message>
        <message>
            <source>Compare it with the card.</source>
            <translation>请对照证件重填。</translation>
        </message>
        <message>
            <source>Please correct it.</source>
            <translation>请改正。</translation>
        </message>
        <message>
            <source>%1 lacks a digit: numbers from 690 to 699 have 13. It may be %2.</source>
            <translation>%1 少一位，690–699 开头的应为 13 位。可能是 %2。</translation>
        </message>
        <message>
            <source>The %1 should have %2 characters, not %3.</source>
            <translation>%1应为 %2 位，现为 %3 位。</translation>
        </message>
        <message>
            <source>%1 should end in %2.</source>
            <translation>%1 的末位应为 %2。</translation>
        </message>
        <message>
            <source>Place %2 of %1 should be %3.</source>
            <translation>%1 的第 %2 位应为 %3。</translation>
        </message>
        <message>
            <source>The %1 holds no possible date from place %2 on.</source>
            <translation>%1从第 %2 位起的日期不对。</translation>
        </message>
        <message>
            <source>The %1 holds no known region at place %2.</source>
            <translation>%1从第 %2 位起的地区代码不存在。</translation>
        </message>
        <message>
            <source>The %1 should begin with %2.</source>
            <translation>%1应以 %2 开头。</translation>
        </message>
        <message>
            <source>The %1 should have %3 at place %2.</source>
            <translation>%1第 %2 位应为 %3。</translation>
        </message>
        <message>
            <source>The %1 cannot have “%3” at place %2.</source>
            <translation>%1第 %2 位不能是“%3”。</translation>
        </message>
        <message>
            <source>The %1 is missing.</source>
            <translation>没有填%1。</translation>
        </message>
        <message>
            <source>Place 17 of %1 should be %2, unless the code is an old one.</source>
            <translation>%1 的第 17 位应为 %2，老代码可能例外。</translation>
        </message>
        <message>
            <source>This is not how a %1 is written.</source>
            <translation>%1的写法不对。</translation>
        </message>
        <message>
            <source>%1 was rounded by a spreadsheet; its last digits are lost. Ask for the original file.</source>
            <translation>%1 的尾数已被表格软件改掉。请要原文件，不能猜。</translation>
        </message>
        <message>
            <source>No scheme for codes is called %1.</source>
            <translation>没有名为 %1 的编码方案。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>two sentences, the second says what to do</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>The %1 was tidied: full-width forms, spaces, look-alike letters.</source>
            <translation>已整理%1的写法（全角、空格、形近字母）。</translation>
        </message>
        <message>
            <source>Full-width characters became ordinary ones: %1 → %2.</source>
            <translation>已把全角字符改成半角：%1 → %2。</translation>
        </message>
        <message>
            <source>Spaces and signs between were put right: %1 → %2.</source>
            <translation>已整理空格和连接符：%1 → %2。</translation>
        </message>
        <message>
            <source>Small letters became capitals: %1 → %2.</source>
            <translation>已改成大写：%1 → %2。</translation>
        </message>
        <message>
            <source>Letters were read as digits: %1 → %2.</source>
            <translation>已把形近字母改成数字：%1 → %2。</translation>
        </message>
        <message>
            <source>The code was tidied: %1 → %2.</source>
            <translation>已整理写法：%1 → %2。</translation>
        </message>
        <message>
            <source>%1 is no web address.</source>
            <translation>%1 不是网址。</translation>
        </message>
        <message>
            <source>A GS1 web address needs a GTIN or an SSCC.</source>
            <translation>GS1 网址要有条码或箱码。</translation>
        </message>
        <message>
            <source>GS1 code</source>
            <translation>GS1 码</translation>
        </message>
        <message>
            <source>%1 is no GTIN that can stand on a label.</source>
            <translation>%1 不是可印在标签上的条码。</translation>
        </message>
        <message>
            <source>“%1” cannot stand in a GS1 symbol: at most 20 letters, digits and signs, none of %2.</source>
            <translation>“%1”不能放进 GS1 码：最多 20 个字母、数字和符号，不能有 %2。</translation>
        </message>
        <message>
            <source>The date %1 cannot stand in a GS1 symbol.</source>
            <translation>日期 %1 不能放进 GS1 码。</translation>
        </message>
        <message>
            <source>region code</source>
            <translation>行政区划代码</translation>
        </message>
        <message>
            <source>code</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>business number</source>
            <translation>工商注册号</translation>
        </message>
        <message>
            <source>CAS number</source>
            <translation>CAS 号</translation>
        </message>
        <message>
            <source>A CAS number is written like 7697-37-2.</source>
            <translation>CAS 号应如 7697-37-2。</translation>
        </message>
        <message>
            <source>merchant code</source>
            <translation>经营者代码</translation>
        </message>
        <message>
            <source>node code</source>
            <translation>节点代码</translation>
        </message>
        <message>
            <source>trace voucher code</source>
            <translation>追溯凭证号</translation>
        </message>
        <message>
            <source>drug trace code</source>
            <translation>药品追溯码</translation>
        </message>
        <message>
            <source>national drug code</source>
            <translation>药品本位码</translation>
        </message>
        <message>
            <source>ear tag number</source>
            <translation>耳标号</translation>
        </message>
        <message>
            <source>equipment code</source>
            <translation>设备代码</translation>
        </message>
        <message>
            <source>equipment registration code</source>
            <translation>设备注册代码</translation>
        </message>
        <message>
            <source>farm code</source>
            <translation>养殖代码</translation>
        </message>
        <message>
            <source>location number</source>
            <translation>位置码</translation>
        </message>
        <message>
            <source>GTIN</source>
            <translation>条码</translation>
        </message>
        <message>
            <source>ID number</source>
            <translation>身份证号</translation>
        </message>
        <message>
            <source>food trade licence number</source>
            <translation>食品经营许可证号</translation>
        </message>
        <message>
            <source>lot number</source>
            <translation>批号</translation>
        </message>
        <message>
            <source>MA code</source>
            <translation>MA 码</translation>
        </message>
        <message>
            <source>An MA code is written like MA.156.M0.100001.10000013.</source>
            <translation>MA 码应如 MA.156.M0.100001.10000013。</translation>
        </message>
        <message>
            <source>organisation code</source>
            <translation>组织机构代码</translation>
        </message>
        <message>
            <source>organic code</source>
            <translation>有机码</translation>
        </message>
        <message>
            <source>pesticide code</source>
            <translation>农药追溯码</translation>
        </message>
        <message>
            <source>phone number</source>
            <translation>联系电话</translation>
        </message>
        <message>
            <source>A phone number is written like 13805351234 or 0535-6601234.</source>
            <translation>电话应如 13805351234 或 0535-6601234。</translation>
        </message>
        <message>
            <source>number plate</source>
            <translation>车牌号</translation>
        </message>
        <message>
            <source>A number plate is written like 鲁F12345.</source>
            <translation>车牌号应如 鲁F12345。</translation>
        </message>
        <message>
            <source>food production licence number</source>
            <translation>食品生产许可证号</translation>
        </message>
        <message>
            <source>seed code</source>
            <translation>种子追溯码</translation>
        </message>
        <message>
            <source>A seed code has four lines: variety, producer, unit code, web address.</source>
            <translation>种子追溯码应有四行：品种、生产经营者、单元识别代码、网址。</translation>
        </message>
        <message>
            <source>SSCC</source>
            <translation>箱码</translation>
        </message>
        <message>
            <source>text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>trace code</source>
            <translation>追溯码</translation>
        </message>
        <message>
            <source>UDI</source>
            <translation>UDI</translation>
        </message>
        <message>
            <source>credit code</source>
            <translation>统一社会信用代码</translation>
        </message>
        <message>
            <source>veterinary drug code</source>
            <translation>兽药追溯码</translation>
        </message>
        <message>
            <source>VIN</source>
            <translation>车架号</translation>
        </message>
        <message>
            <source>number</source>
            <translation>号码</translation>
        </message>
        <message>
            <source>A trace code holds a day of this century, a batch up to 9999 and a serial up to 999999.</source>
            <translation>追溯码的日期限本世纪，批次最大 9999，序号最大 999999。</translation>
        </message>
        <message>
            <source>customs declaration number</source>
            <translation>报关单号</translation>
        </message>
        <message>
            <source>fireworks licence number</source>
            <translation>烟花爆竹许可证号</translation>
        </message>
        <message>
            <source>A fireworks licence is written like （鲁）PF〔2026〕12.</source>
            <translation>烟花爆竹许可证号的写法如（鲁）PF〔2026〕12。</translation>
        </message>
        <message>
            <source>region</source>
            <translation>行政区划</translation>
        </message>
        <message>
            <source>applied for on</source>
            <translation>申请日期</translation>
        </message>
        <message>
            <source>batch</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>best before</source>
            <translation>最佳食用期</translation>
        </message>
        <message>
            <source>born</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>certifier</source>
            <translation>认证机构</translation>
        </message>
        <message>
            <source>text around it</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>class</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>count</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>device</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>device identifier</source>
            <translation>产品标识（DI）</translation>
        </message>
        <message>
            <source>expiry</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>filling station</source>
            <translation>充装单位</translation>
        </message>
        <message>
            <source>direction</source>
            <translation>进出口</translation>
        </message>
        <message>
            <source>form</source>
            <translation>业态</translation>
        </message>
        <message>
            <source>packing level</source>
            <translation>包装级</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>品种</translation>
        </message>
        <message>
            <source>line</source>
            <translation>线路</translation>
        </message>
        <message>
            <source>lot</source>
            <translation>批号</translation>
        </message>
        <message>
            <source>made</source>
            <translation>生产日期</translation>
        </message>
        <message>
            <source>maker</source>
            <translation>企业代码</translation>
        </message>
        <message>
            <source>merchant</source>
            <translation>经营者</translation>
        </message>
        <message>
            <source>name</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>customs office</source>
            <translation>海关</translation>
        </message>
        <message>
            <source>packed</source>
            <translation>包装日期</translation>
        </message>
        <message>
            <source>place</source>
            <translation>登记地</translation>
        </message>
        <message>
            <source>prefix</source>
            <translation>前缀</translation>
        </message>
        <message>
            <source>producer</source>
            <translation>生产经营者</translation>
        </message>
        <message>
            <source>product part</source>
            <translation>产品部分</translation>
        </message>
        <message>
            <source>province</source>
            <translation>省份</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>登记年月</translation>
        </message>
        <message>
            <source>registrar</source>
            <translation>登记部门</translation>
        </message>
        <message>
            <source>registration</source>
            <translation>登记证后六位</translation>
        </message>
        <message>
            <source>sell by</source>
            <translation>销售截止</translation>
        </message>
        <message>
            <source>serial</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>sex</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>shop's item number</source>
            <translation>店内商品号</translation>
        </message>
        <message>
            <source>weight or price</source>
            <translation>重量或金额</translation>
        </message>
        <message>
            <source>specification</source>
            <translation>规格代码</translation>
        </message>
        <message>
            <source>species</source>
            <translation>畜种</translation>
        </message>
        <message>
            <source>unit code</source>
            <translation>单元识别代码</translation>
        </message>
        <message>
            <source>web address</source>
            <translation>网址</translation>
        </message>
        <message>
            <source>variety</source>
            <translation>品种</translation>
        </message>
        <message>
            <source>net weight</source>
            <translation>净重</translation>
        </message>
        <message>
            <source>year</source>
            <translation>年份</translation>
        </message>
        <message>
            <source>boiler</source>
            <translation>锅炉</translation>
        </message>
        <message>
            <source>cattle</source>
            <translation>牛</translation>
        </message>
        <message>
            <source>made on commission</source>
            <translation>委托加工</translation>
        </message>
        <message>
            <source>crane</source>
            <translation>起重机械</translation>
        </message>
        <message>
            <source>cylinder</source>
            <translation>气瓶</translation>
        </message>
        <message>
            <source>female</source>
            <translation>女</translation>
        </message>
        <message>
            <source>pipe fitting</source>
            <translation>压力管道元件</translation>
        </message>
        <message>
            <source>made by the holder</source>
            <translation>持证人生产</translation>
        </message>
        <message>
            <source>lift</source>
            <translation>电梯</translation>
        </message>
        <message>
            <source>male</source>
            <translation>男</translation>
        </message>
        <message>
            <source>pig</source>
            <translation>猪</translation>
        </message>
        <message>
            <source>pipeline</source>
            <translation>压力管道</translation>
        </message>
        <message>
            <source>repacked</source>
            <translation>委托分装</translation>
        </message>
        <message>
            <source>amusement ride</source>
            <translation>大型游乐设施</translation>
        </message>
        <message>
            <source>ropeway</source>
            <translation>客运索道</translation>
        </message>
        <message>
            <source>sheep or goat</source>
            <translation>羊</translation>
        </message>
        <message>
            <source>works vehicle</source>
            <translation>场内专用机动车辆</translation>
        </message>
        <message>
            <source>pressure vessel</source>
            <translation>压力容器</translation>
        </message>
        <message>
            <source>AHM code</source>
            <translation>AHM 码</translation>
        </message>
        <message>
            <source>An AHM code is written like AHM.10001.20002.BNL2611A.SN000123.</source>
            <translation>AHM 码应如 AHM.10001.20002.BNL2611A.SN000123。</translation>
        </message>
        <message>
            <source>cylinder code</source>
            <translation>气瓶编号</translation>
        </message>
        <message>
            <source>equipment use registration</source>
            <translation>特种设备使用登记证编号</translation>
        </message>
        <message>
            <source>A use registration is written like 梯11鲁F00001(18).</source>
            <translation>使用登记证编号应如 梯11鲁F00001(18)。</translation>
        </message>
        <message>
            <source>in-store code</source>
            <translation>店内码</translation>
        </message>
        <message>
            <source>label text</source>
            <translation>标签文字</translation>
        </message>
        <message>
            <source>A label of ours has lines like 品名:… and 批号:….</source>
            <translation>本店标签应有“品名：”“批号：”等行。</translation>
        </message>
        <message>
            <source>must stand with</source>
            <translation>须同时有</translation>
        </message>
        <message>
            <source>In a GS1 code %1 does not stand beside %2.</source>
            <translation>GS1 码里 %1 不能与 %2 同时出现。</translation>
        </message>
    </context>
    <context>
        <name>CodesCommand</name>
        <message>
            <source>Recorded as entry %1.</source>
            <translation>已记为第 %1 笔。</translation>
        </message>
        <message>
            <source>  in stock</source>
            <translation>  在库</translation>
        </message>
        <message>
            <source>  not in stock</source>
            <translation>  不在库</translation>
        </message>
        <message>
            <source>  in %1</source>
            <translation>  在 %1 中</translation>
        </message>
        <message>
            <source>  holds %1</source>
            <translation>  内装 %1</translation>
        </message>
        <message>
            <source>Carton %1</source>
            <translation>外箱 %1</translation>
        </message>
        <message>
            <source>There is no party %1.</source>
            <translation>没有往来单位 %1。</translation>
        </message>
        <message>
            <source>There is no item %1.</source>
            <translation>没有商品 %1。</translation>
        </message>
        <message>
            <source>%1 is %2 from now on.</source>
            <translation>%1 今后就是 %2。</translation>
        </message>
        <message>
            <source>Say codes pack PARENT|new CODE…, codes unpack CODE…, codes show CODE…, codes take STEP CODE… or codes bind CODE ITEM.</source>
            <translation>请写 codes pack 外箱码|new 编码…、codes unpack 编码…、codes show 编码…、codes take 步骤 编码… 或 codes bind 编码 商品。</translation>
        </message>
    </context>
    <context>
        <name>ColumnMap</name>
        <message>
            <source>The column file needs "columns": {"header": "path"}.</source>
            <translation>列对应文件要写成 "columns": {"表头": "字段"}。</translation>
        </message>
    </context>
    <context>
        <name>ColumnWords</name>
        <message>
            <source>import/columns.json: %1 is not as it should be.</source>
            <translation>import/columns.json：%1 写得不对。</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>The password file %1 cannot be read.</source>
            <translation>密码文件 %1 读不出来。</translation>
        </message>
        <message>
            <source>%1 has a password: say who acts with --user and --password-file.</source>
            <translation>%1设有密码：请用 --user 和 --password-file 说明由谁操作。</translation>
        </message>
        <message>
            <source>Somebody who stands by signs in: --second NAME --second-password-file FILE.</source>
            <translation>另一人在场要登录：--second 姓名 --second-password-file 文件。</translation>
        </message>
        <message>
            <source>This computer's key is sealed: uploads and ID numbers wait for its password. Name the file it stands in: --unlock-file FILE (- reads standard input), or SUBEN_UNLOCK_FILE.</source>
            <translation>本机钥匙已加密：上传和身份证号要等密码。用 --unlock-file FILE（- 为标准输入）或 SUBEN_UNLOCK_FILE 指定密码文件。</translation>
        </message>
    </context>
    <context>
        <name>ComplaintCommand</name>
        <message>
            <source>Complaint %1 is recorded. If the lot may harm anybody: recall open.</source>
            <translation>投诉 %1 已登记。如可能伤人，请用 recall open 启动召回。</translation>
        </message>
        <message>
            <source>Complaint %1 is recorded.</source>
            <translation>投诉 %1 已登记。</translation>
        </message>
        <message>
            <source>recall %1</source>
            <translation>召回 %1</translation>
        </message>
        <message>
            <source>Say how it was settled: --outcome TEXT</source>
            <translation>请写处理结果：--outcome 文字</translation>
        </message>
        <message>
            <source>Complaint %1 is settled.</source>
            <translation>投诉 %1 已登记处理结果。</translation>
        </message>
        <message>
            <source>Say add, list or settle.</source>
            <translation>请写 add、list 或 settle。</translation>
        </message>
    </context>
    <context>
        <name>Complaints</name>
        <message>
            <source>Entry %1 is no complaint.</source>
            <translation>第 %1 笔不是投诉。</translation>
        </message>
        <message>
            <source>The complaint is settled already: %1</source>
            <translation>这条投诉已处理：%1</translation>
        </message>
        <message>
            <source>The complaint was settled</source>
            <translation>登记投诉处理结果</translation>
        </message>
    </context>
    <context>
        <name>ComplaintsPage</name>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>投诉内容</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>投诉人</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>to be settled</source>
            <translation>待处理</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>已处理</translation>
        </message>
        <message>
            <source>recalled</source>
            <translation>已召回</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message>
            <source>Say why this is right, in two characters or more.</source>
            <translation>请说明理由，至少两个字。</translation>
        </message>
        <message>
            <source>A second person has to agree: name and password.</source>
            <translation>须另一人同意：填写其姓名和密码。</translation>
        </message>
        <message>
            <source>%1 has entered this; another person has to agree.</source>
            <translation>本单由%1录入，须由另一人同意。</translation>
        </message>
        <message>
            <source>%1 may only read; another person has to agree.</source>
            <translation>%1 只能查看，请由其他人确认。</translation>
        </message>
    </context>
    <context>
        <name>Console</name>
        <message>
            <source>line %1, %2</source>
            <translation>第 %1 行，%2</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>to be confirmed</source>
            <translation>需确认</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>active</source>
            <translation>在库</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>封存</translation>
        </message>
        <message>
            <source>being recalled</source>
            <translation>召回中</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>过期</translation>
        </message>
        <message>
            <source>destroyed</source>
            <translation>已销毁</translation>
        </message>
    </context>
    <context>
        <name>Correct</name>
        <message>
            <source>Corrected by entry %1; the old entry stays readable.</source>
            <translation>已由第 %1 笔更正，原账仍可查看。</translation>
        </message>
        <message>
            <source>Voided by entry %1; the old entry stays readable.</source>
            <translation>已由第 %1 笔作废，原账仍可查看。</translation>
        </message>
    </context>
    <context>
        <name>Crypto</name>
        <message>
            <source>There is no digest “%1”.</source>
            <translation>没有名为“%1”的摘要算法。</translation>
        </message>
        <message>
            <source>There is no cipher “%1”.</source>
            <translation>没有“%1”这种加密算法。</translation>
        </message>
        <message>
            <source>%1 needs a key of %2 bytes, not %3.</source>
            <translation>%1 的密钥应为 %2 字节，现为 %3 字节。</translation>
        </message>
        <message>
            <source>%1 needs a start value of %2 bytes, not %3.</source>
            <translation>%1 的初始向量应为 %2 字节，现为 %3 字节。</translation>
        </message>
        <message>
            <source>%1 cannot be started.</source>
            <translation>%1 无法启动。</translation>
        </message>
        <message>
            <source>%1 cannot take this text.</source>
            <translation>%1 不能处理这段内容。</translation>
        </message>
        <message>
            <source>What was encrypted is too short.</source>
            <translation>密文太短。</translation>
        </message>
        <message>
            <source>It was not encrypted with this key.</source>
            <translation>不是用这把密钥加密的。</translation>
        </message>
        <message>
            <source>gzip cannot be started.</source>
            <translation>gzip 无法启动。</translation>
        </message>
        <message>
            <source>gzip cannot take this text.</source>
            <translation>gzip 不能压缩这段内容。</translation>
        </message>
        <message>
            <source>It is no whole gzip of at most 64 MB.</source>
            <translation>不是完整的 gzip 内容，或解开后超过 64 MB。</translation>
        </message>
    </context>
    <context>
        <name>Csv</name>
        <message>
            <source>The quotation mark in row %1 is never closed. Save the file again from the spreadsheet.</source>
            <translation>第 %1 行的引号没有配对。请用表格软件重新保存这个文件。</translation>
        </message>
        <message>
            <source>Reading was stopped.</source>
            <translation>已停止读取。</translation>
        </message>
        <message>
            <source>The file is no text this program can read (UTF-8, GB18030 or UTF-16). Save it again as .xlsx.</source>
            <translation>文件不是能读的文字（UTF-8、GB18030 或 UTF-16）。请另存为 .xlsx。</translation>
        </message>
        <message>
            <source>The file could not be read to its end. Check the drive.</source>
            <translation>文件没读完，请检查磁盘。</translation>
        </message>
    </context>
    <context>
        <name>DayPaper</name>
        <message>
            <source>Day close %1</source>
            <translation>日结 %1</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>单据</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Sold over the counter</source>
            <translation>零售</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>封条</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>打印时间</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Use by</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Seal of the uploads</source>
            <translation>上传封条</translation>
        </message>
    </context>
    <context>
        <name>DayWords</name>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>expired %1 days ago</source>
            <translation>已过期 %1 天</translation>
        </message>
        <message>
            <source>%1 days to go</source>
            <translation>还有 %1 天</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>封存</translation>
        </message>
        <message>
            <source>Being recalled</source>
            <translation>召回中</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>已销毁</translation>
        </message>
        <message>
            <source>Expired %1 days</source>
            <translation>过期 %1 天</translation>
        </message>
        <message>
            <source>%1 days left</source>
            <translation>还剩 %1 天</translation>
        </message>
        <message>
            <source>For sale</source>
            <translation>在售</translation>
        </message>
    </context>
    <context>
        <name>DecodeCommand</name>
        <message>
            <source>  nothing known; kept as text</source>
            <translation>  认不出，按文字保留</translation>
        </message>
        <message>
            <source>No code was found in the picture.</source>
            <translation>图片里没有找到码。</translation>
        </message>
    </context>
    <context>
        <name>DeliveryFacts</name>
        <message>
            <source>none</source>
            <translation>没有</translation>
        </message>
        <message>
            <source>%1, earliest %2</source>
            <translation>%1，最早 %2</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>上次进货</translation>
        </message>
        <message>
            <source>never from here</source>
            <translation>没从这家进过</translation>
        </message>
        <message>
            <source>In stock</source>
            <translation>现有库存</translation>
        </message>
        <message>
            <source>a paper ended on %1</source>
            <translation>证照 %1 已到期</translation>
        </message>
        <message>
            <source>papers valid, %1 days left</source>
            <translation>证照有效，还剩 %1 天</translation>
        </message>
        <message>
            <source>papers valid</source>
            <translation>证照有效</translation>
        </message>
        <message>
            <source>Keep until</source>
            <translation>保存至</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
    </context>
    <context>
        <name>DeliveryNote</name>
        <message>
            <source>Entry %1 was corrected; take the one that stands in its place.</source>
            <translation>第 %1 笔已更正，请选替代它的那一笔。</translation>
        </message>
        <message>
            <source>Entry %1 sends nothing out; a delivery note is of goods that went to a buyer.</source>
            <translation>第 %1 笔没有发出货物；随货同行单只能开给发出的货。</translation>
        </message>
    </context>
    <context>
        <name>DeliveryNoteCommand</name>
        <message>
            <source>Delivery note</source>
            <translation>随货同行单</translation>
        </message>
        <message>
            <source>Say where it goes with --out FILE.pdf, or FILE.sbn for the codes alone.</source>
            <translation>用 --out 指明输出到 FILE.pdf；只要码就写 FILE.sbn。</translation>
        </message>
        <message>
            <source>%1: %2 lines in %3 codes, seal %4</source>
            <translation>%1：%2 行，%3 个码，封条 %4</translation>
        </message>
        <message>
            <source>These are codes of more than one delivery note.</source>
            <translation>这些码不是同一张随货同行单的。</translation>
        </message>
        <message>
            <source>There is no code of a delivery note in it.</source>
            <translation>里面没有随货同行单的码。</translation>
        </message>
    </context>
    <context>
        <name>DeliveryPaper</name>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>随货同行单</translation>
        </message>
        <message>
            <source>No. %1, sent on %2</source>
            <translation>单号 %1　发货日期 %2</translation>
        </message>
        <message>
            <source>The packages' codes fill %1 QR codes; give the buyer the note as a file.</source>
            <translation>追溯码太多，要印 %1 个二维码；请把单据文件交给收货方。</translation>
        </message>
        <message>
            <source>Sent by ______________    Stamp ______________    Received by ______________</source>
            <translation>发货人 ______________    出库专用章 ______________    收货人 ______________</translation>
        </message>
        <message>
            <source>Seal of the seller's ledger: %1</source>
            <translation>供货单位账本封条：%1</translation>
        </message>
        <message>
            <source>First code: the seal. The other %1 fill the receipt; scan them in any order.</source>
            <translation>第一个码是封条；其余 %1 个码扫入即生成进货单，先后不限。</translation>
        </message>
        <message>
            <source>Name of the goods</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Sending firm</source>
            <translation>供货单位</translation>
        </message>
        <message>
            <source>Receiving firm</source>
            <translation>收货单位</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>%1 cannot be made.</source>
            <translation>%1 建不了，请换一个文件夹。</translation>
        </message>
        <message>
            <source>Suben demonstration shop</source>
            <translation>溯本演示店</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>账本</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>恢复码</translation>
        </message>
        <message>
            <source>Practice platform</source>
            <translation>练习平台</translation>
        </message>
        <message>
            <source>The sample file %1 is missing from the program.</source>
            <translation>程序里缺少样例文件 %1，请重新安装。</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation>%1 第 %2 行：%3</translation>
        </message>
        <message>
            <source>%1: %2 lines were refused.</source>
            <translation>%1：有 %2 行不能记。</translation>
        </message>
        <message>
            <source>%1 lines recorded</source>
            <translation>记下 %1 行</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>%1 写不进去，请看磁盘是不是满了或只读。</translation>
        </message>
        <message>
            <source>Entered later: the delivery came before the ledger was set up</source>
            <translation>补录：送货在建账之前</translation>
        </message>
        <message>
            <source>%1 rows imported</source>
            <translation>导入 %1 行</translation>
        </message>
        <message>
            <source>Lot labels</source>
            <translation>批次标签</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>The samples made no batch.</source>
            <translation>样例里没有批次记录。</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>追溯</translation>
        </message>
        <message>
            <source>lot %1 came from %2</source>
            <translation>批号 %1 的来源：%2</translation>
        </message>
        <message>
            <source>Recall drill</source>
            <translation>召回演练</translation>
        </message>
        <message>
            <source>lot %1: %2 lots and %3 steps on, found in %4 ms</source>
            <translation>批号 %1：去向 %2 批、%3 步，用时 %4 毫秒</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>上传</translation>
        </message>
        <message>
            <source>%1 receipts; the platform holds %2 records</source>
            <translation>收到回执 %1 份，平台存 %2 条</translation>
        </message>
        <message>
            <source>The practice platform and the outbox do not agree.</source>
            <translation>练习平台与待传记录对不上。</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>封条</translation>
        </message>
        <message>
            <source>Filing package</source>
            <translation>备查包</translation>
        </message>
        <message>
            <source>%1: %2 entries, verified</source>
            <translation>%1：%2 笔，核对无误</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>%1: %2 entries, opened and counted</source>
            <translation>%1：%2 笔，已打开核对</translation>
        </message>
        <message>
            <source>Say --into DIR.</source>
            <translation>请写 --into 文件夹。</translation>
        </message>
    </context>
    <context>
        <name>DemoTrade</name>
        <message>
            <source>%1 (%2 lines): %3</source>
            <translation>%1（%2 行）：%3</translation>
        </message>
        <message>
            <source>Say --into DIR.</source>
            <translation>请写 --into 文件夹。</translation>
        </message>
        <message>
            <source>%1 cannot be made.</source>
            <translation>%1 建不了，请换一个文件夹。</translation>
        </message>
        <message>
            <source>%1: %2 entries in %3</source>
            <translation>%1：%2 笔账，在 %3</translation>
        </message>
        <message>
            <source>Who can sign in: %1; the password is %2.</source>
            <translation>可登录的人：%1，密码都是 %2。</translation>
        </message>
        <message>
            <source>%1 things are due within 30 days; subenctl due lists them.</source>
            <translation>30 天内应办 %1 项，用 subenctl due 查看。</translation>
        </message>
        <message>
            <source>There is no trade “%1”; demo --trade list shows them.</source>
            <translation>没有行业“%1”，demo --trade list 列出全部。</translation>
        </message>
    </context>
    <context>
        <name>DesignModel</name>
        <message>
            <source>Text %1</source>
            <translation>文字 %1</translation>
        </message>
        <message>
            <source>Facts (%1)</source>
            <translation>字段组（%1 项）</translation>
        </message>
        <message>
            <source>Trace code</source>
            <translation>追溯码</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>条码 %1</translation>
        </message>
        <message>
            <source>Marks (practice, printed again)</source>
            <translation>标记（练习、补打）</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>框</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Table (%1 columns)</source>
            <translation>表格（%1 列）</translation>
        </message>
        <message>
            <source>My label</source>
            <translation>我的标签</translation>
        </message>
        <message>
            <source>Drawn line</source>
            <translation>线</translation>
        </message>
    </context>
    <context>
        <name>DocumentHelp</name>
        <message>
            <source>261105, 20261105, 2026-11-05, 2026.11.5, 2611 (the whole month), +18m</source>
            <translation>261105、20261105、2026-11-05、2026.11.5、2611（只到月）、+18m</translation>
        </message>
        <message>
            <source>40, 3箱, 12*5</source>
            <translation>40、3箱、12*5</translation>
        </message>
        <message>
            <source>21天, 18个月, 2年, 18m</source>
            <translation>21天、18个月、2年、18m</translation>
        </message>
    </context>
    <context>
        <name>Download</name>
        <message>
            <source>%1 gives out no list “%2”.</source>
            <translation>%1 没有可下载的“%2”。</translation>
        </message>
        <message>
            <source>The platform cannot be asked: HTTP %1 %2</source>
            <translation>平台问不到：HTTP %1 %2</translation>
        </message>
        <message>
            <source>The platform did not give out the list: %1</source>
            <translation>平台没有给出数据：%1</translation>
        </message>
        <message>
            <source>Stopped; the next run goes on from here.</source>
            <translation>已停下，下次从这里接着下载。</translation>
        </message>
        <message>
            <source>The platform names the same page as the next one again; the list is not whole.</source>
            <translation>平台把同一页又说成下一页，名单没有取全。</translation>
        </message>
    </context>
    <context>
        <name>DraftReader</name>
        <message>
            <source>An event has no member “%1”.</source>
            <translation>单据里没有“%1”这一项。</translation>
        </message>
        <message>
            <source>The member “step” is missing.</source>
            <translation>缺少“step”这一项。</translation>
        </message>
        <message>
            <source>There is no party “%1”.</source>
            <translation>没有往来单位“%1”。</translation>
        </message>
        <message>
            <source>The step “%1” is not about an object.</source>
            <translation>“%1”这一步不针对设备或气瓶。</translation>
        </message>
        <message>
            <source>There is no location “%1”.</source>
            <translation>没有库位“%1”。</translation>
        </message>
        <message>
            <source>A line has no member “%1”.</source>
            <translation>行里没有“%1”这一项。</translation>
        </message>
        <message>
            <source>There is no item “%1”.</source>
            <translation>没有商品“%1”。</translation>
        </message>
        <message>
            <source>“%1” is not a side; use input, output or none.</source>
            <translation>“%1”不是方向，请用 input、output 或 none。</translation>
        </message>
        <message>
            <source>“%1” is not a quantity.</source>
            <translation>“%1”不是数量。</translation>
        </message>
        <message>
            <source>There is no paper with the number “%1”.</source>
            <translation>没有编号为“%1”的证照。</translation>
        </message>
        <message>
            <source>There is no user “%1”.</source>
            <translation>没有用户“%1”。</translation>
        </message>
        <message>
            <source>“%1” has to sign in; a file cannot sign for anybody else.</source>
            <translation>请“%1”本人登录签名，文件不能代签。</translation>
        </message>
    </context>
    <context>
        <name>Due</name>
        <message>
            <source>Name the due by its number.</source>
            <translation>请写事项的编号。</translation>
        </message>
        <message>
            <source>Settled.</source>
            <translation>已办结。</translation>
        </message>
        <message>
            <source>  %1 days late</source>
            <translation>  逾期 %1 天</translation>
        </message>
        <message>
            <source>Entry %1 (%2 %3 of %4) is kept until %5: %6</source>
            <translation>单据%1（%2 %3，%4）保存至%5：%6</translation>
        </message>
        <message>
            <source>    form: %4 (subenctl register print %1 --from %2 --to %3 --out FILE.pdf)</source>
            <translation>    表式：%4（subenctl register print %1 --from %2 --to %3 --out FILE.pdf）</translation>
        </message>
    </context>
    <context>
        <name>Dues</name>
        <message>
            <source>There is no deadline with the number %1.</source>
            <translation>没有编号为%1的期限。</translation>
        </message>
        <message>
            <source>This deadline is settled already.</source>
            <translation>这项期限已办结。</translation>
        </message>
        <message>
            <source>Enter the number of the receipt.</source>
            <translation>请填写回执编号。</translation>
        </message>
        <message>
            <source>Enter the day of the receipt, today or earlier.</source>
            <translation>请填写回执日期，不晚于今天。</translation>
        </message>
    </context>
    <context>
        <name>ElementText</name>
        <message>
            <source>“%1” cannot stand in a GS1 code.</source>
            <translation>“%1”不能写进 GS1 码。</translation>
        </message>
    </context>
    <context>
        <name>EpcisDelivery</name>
        <message>
            <source>Nothing in this document was sent to anybody.</source>
            <translation>这个文件里没有发给任何人的货。</translation>
        </message>
    </context>
    <context>
        <name>EpcisEvent</name>
        <message>
            <source>There is no entry with the number %1.</source>
            <translation>没有编号为%1的单据。</translation>
        </message>
    </context>
    <context>
        <name>EpcisLoad</name>
        <message>
            <source>Stopped; nothing was recorded.</source>
            <translation>已停止，一笔也没有记。</translation>
        </message>
        <message>
            <source>Master data of a document are parties, places, goods and papers.</source>
            <translation>文件里的基础资料只能是单位、地点、商品和证照。</translation>
        </message>
        <message>
            <source>Another program wrote this event; take the document as a delivery instead.</source>
            <translation>这个事件是别的程序写的，请在进货里当作送货文件打开。</translation>
        </message>
        <message>
            <source>The entry it corrects is not in this document.</source>
            <translation>它所更正的记录不在这个文件里。</translation>
        </message>
        <message>
            <source>Event %1: %2 Nothing was recorded.</source>
            <translation>第 %1 个事件：%2 一笔也没有记。</translation>
        </message>
        <message>
            <source>Stopped; what was recorded before stays.</source>
            <translation>已停止，之前记下的都还在。</translation>
        </message>
        <message>
            <source>%1 Nothing was recorded.</source>
            <translation>%1什么都没有记下。</translation>
        </message>
    </context>
    <context>
        <name>EpcisReader</name>
        <message>
            <source>This is no EPCIS 2.0 document: %1</source>
            <translation>这不是 EPCIS 2.0 文件：%1</translation>
        </message>
        <message>
            <source>“%1” is no kind of event.</source>
            <translation>“%1”不是事件类型。</translation>
        </message>
        <message>
            <source>an event is larger than any real one.</source>
            <translation>有的事件大得不像真实记录。</translation>
        </message>
        <message>
            <source>The event of %1 was changed after it was written: its hash does not agree.</source>
            <translation>%1 的事件写出后被改动过：哈希不符。</translation>
        </message>
        <message>
            <source>it is larger than 64 MB.</source>
            <translation>文件超过 64 MB。</translation>
        </message>
        <message>
            <source>it breaks off at character %1.</source>
            <translation>在第 %1 个字符处断开。</translation>
        </message>
        <message>
            <source>its type is “%1”.</source>
            <translation>文件类型写的是“%1”。</translation>
        </message>
        <message>
            <source>it holds more than any real one.</source>
            <translation>内容多得不像真实文件。</translation>
        </message>
        <message>
            <source>The file %1 cannot be opened.</source>
            <translation>文件 %1 打不开。</translation>
        </message>
    </context>
    <context>
        <name>EpcisWriter</name>
        <message>
            <source>The disk is full; no file was made.</source>
            <translation>磁盘已满，没有生成文件。</translation>
        </message>
        <message>
            <source>The period must end after it begins.</source>
            <translation>结束日期不能早于开始日期，请改。</translation>
        </message>
        <message>
            <source>Stopped; no file was made.</source>
            <translation>已停止，没有生成文件。</translation>
        </message>
        <message>
            <source>Only the owner may write ID numbers into a file.</source>
            <translation>只有负责人可以把证件号码写进文件。</translation>
        </message>
    </context>
    <context>
        <name>EventCard</name>
        <message>
            <source>out</source>
            <translation>出</translation>
        </message>
        <message>
            <source>in</source>
            <translation>入</translation>
        </message>
        <message>
            <source>seen</source>
            <translation>查</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>明细</translation>
        </message>
        <message>
            <source>Corrects entry %1</source>
            <translation>更正第 %1 笔</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Corrected by entry %1</source>
            <translation>已由第 %1 笔更正</translation>
        </message>
        <message>
            <source>no longer counts</source>
            <translation>不再计入</translation>
        </message>
        <message>
            <source>Entry %1</source>
            <translation>第 %1 笔</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>往来单位</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Happened</source>
            <translation>发生时间</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>记账时间</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>所记内容</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>追溯码</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>确认原因</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>保存至</translation>
        </message>
        <message>
            <source>Corrected on</source>
            <translation>更正人和时间</translation>
        </message>
    </context>
    <context>
        <name>Events</name>
        <message>
            <source>  corrected by %1</source>
            <translation>  已由第 %1 笔更正</translation>
        </message>
        <message>
            <source>Entry %1, %2, recorded %3</source>
            <translation>第 %1 笔，%2，记于 %3</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>第 %1 行</translation>
        </message>
        <message>
            <source>Kept for ever: %1</source>
            <translation>永久保存：%1</translation>
        </message>
        <message>
            <source>Kept until %1: %2</source>
            <translation>保存至%1：%2</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Entry</source>
            <translation>业务</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>业务</translation>
        </message>
        <message>
            <source>Happened</source>
            <translation>发生时间</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>记账时间</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>往来单位</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Corrects entry</source>
            <translation>更正哪一笔</translation>
        </message>
        <message>
            <source>Corrected by entry</source>
            <translation>被哪一笔更正</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>单据</translation>
        </message>
        <message>
            <source>%1 rows in %2.</source>
            <translation>已写%1行到%2。</translation>
        </message>
        <message>
            <source>%1 events in %2.</source>
            <translation>%2 里有 %1 个事件。</translation>
        </message>
        <message>
            <source>Say where it goes with --out FILE.xlsx, .csv, .json or .jsonld.</source>
            <translation>用 --out 指明输出到 FILE.xlsx、.csv、.json 或 .jsonld。</translation>
        </message>
        <message>
            <source>EPCIS holds all entries: export events --out FILE.jsonld.</source>
            <translation>EPCIS 文件装的是全部记录：export events --out FILE.jsonld。</translation>
        </message>
        <message>
            <source>EPCIS holds every version of an entry: leave --as-of and --as-known-on out.</source>
            <translation>EPCIS 包含每笔的所有版本，请去掉 --as-of 和 --as-known-on。</translation>
        </message>
    </context>
    <context>
        <name>FactTable</name>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
    </context>
    <context>
        <name>FieldText</name>
        <message>
            <source>This is no date. Type it as 261105, 2026.11.5 or 2611.</source>
            <translation>这不是日期。请照 261105、2026.11.5 或 2611 的样子输入。</translation>
        </message>
        <message>
            <source>This is no time. Type it as 15:40 or 2026-11-22 15:40.</source>
            <translation>这不是时间。请照 15:40 或 2026-11-22 15:40 的样子输入。</translation>
        </message>
        <message>
            <source>This is no quantity. Type it as 12, 12*5 or with a unit.</source>
            <translation>这不是数量。请照 12、12*5 或 3箱 的样子输入。</translation>
        </message>
        <message>
            <source>Type 1 for yes or 0 for no.</source>
            <translation>是请按 1，否请按 0。</translation>
        </message>
        <message>
            <source>Choose by number: %1</source>
            <translation>按数字选：%1</translation>
        </message>
        <message>
            <source>This is no period. Type it as 6个月, 21天, 18m or 2y.</source>
            <translation>这不是期限。请照 6个月、21天、18m 或 2y 的样子输入。</translation>
        </message>
        <message>
            <source>This is no number.</source>
            <translation>这不是数字。</translation>
        </message>
        <message>
            <source>This is no amount. Type it as 13.5.</source>
            <translation>这不是金额。请照 13.5 的样子输入。</translation>
        </message>
        <message>
            <source>“%1” is no number the platform could take.</source>
            <translation>“%1”不是平台能收的数字。</translation>
        </message>
        <message>
            <source>The sum of “%1” is too large.</source>
            <translation>“%1”的合计太大。</translation>
        </message>
        <message>
            <source>%1 has more than the platform's %2 decimal places.</source>
            <translation>%1 超过平台规定的 %2 位小数。</translation>
        </message>
        <message>
            <source>%1 %2 cannot be counted in the platform's %3.</source>
            <translation>%1 %2 不能换算成平台要的%3。</translation>
        </message>
    </context>
    <context>
        <name>FileDrop</name>
        <message>
            <source>The folder %1 is not there; put the stick in or name another.</source>
            <translation>找不到文件夹 %1；插上 U 盘或换一个文件夹。</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message>
            <source>it breaks off, a bracket or a quotation mark is missing</source>
            <translation>没写完，少了括号或引号</translation>
        </message>
        <message>
            <source>a colon is missing</source>
            <translation>少了冒号</translation>
        </message>
        <message>
            <source>a comma is missing</source>
            <translation>少了逗号</translation>
        </message>
        <message>
            <source>it is not written in UTF-8</source>
            <translation>不是 UTF-8 编码</translation>
        </message>
        <message>
            <source>a sign behind a backslash is not allowed</source>
            <translation>反斜杠后面的字符不对</translation>
        </message>
        <message>
            <source>a number is miswritten</source>
            <translation>数字写错了</translation>
        </message>
        <message>
            <source>something stands behind its end</source>
            <translation>结尾后面还有内容</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>太大了</translation>
        </message>
        <message>
            <source>a value is miswritten</source>
            <translation>有个值写错了</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>没有文件 %1。</translation>
        </message>
        <message>
            <source>%1 is a folder; name a file.</source>
            <translation>%1 是文件夹，请写文件名。</translation>
        </message>
        <message>
            <source>%1 is a device or a pipe; name a file.</source>
            <translation>%1 是设备或管道，请写文件名。</translation>
        </message>
        <message>
            <source>You may not read %1.</source>
            <translation>没有权限读 %1。</translation>
        </message>
        <message>
            <source>it holds something else</source>
            <translation>里面是别的内容</translation>
        </message>
        <message>
            <source>%1 (byte %2)</source>
            <translation>%1（第 %2 字节）</translation>
        </message>
    </context>
    <context>
        <name>FilingCommand</name>
        <message>
            <source>There is no form “%1”.</source>
            <translation>没有名为“%1”的报备表。</translation>
        </message>
        <message>
            <source>A package wants --from, --to and --out.</source>
            <translation>备查包要写 --from、--to 和 --out。</translation>
        </message>
        <message>
            <source>%1: %2 entries, %3 files, seal %4</source>
            <translation>%1：%2 笔，%3 个文件，封条 %4</translation>
        </message>
        <message>
            <source>%1 of %2 agrees: %3 entries, seal %4</source>
            <translation>%2 的%1核对无误：%3 笔，封条 %4</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>NO</source>
            <translation>否</translation>
        </message>
        <message>
            <source>none</source>
            <translation>没有</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>%1，签名人 %2</translation>
        </message>
        <message>
            <source>DOES NOT BELONG TO IT</source>
            <translation>与包不符</translation>
        </message>
        <message>
            <source>no receipt yet</source>
            <translation>还没有回执</translation>
        </message>
        <message>
            <source>Package %1: receipt %2.</source>
            <translation>备查包 %1：回执 %2。</translation>
        </message>
        <message>
            <source>Unchanged: %1. Unbroken: %2. Agrees with its seal: %3. Signature: %4.</source>
            <translation>未改动：%1。连续：%2。与封条相符：%3。签名：%4。</translation>
        </message>
        <message>
            <source>%1, by %2 (certificate until %3)</source>
            <translation>%1，由 %2（证书有效期至 %3）</translation>
        </message>
        <message>
            <source>Packages are signed with the ledger's own key.</source>
            <translation>备查包用账本自己的密钥签名。</translation>
        </message>
        <message>
            <source>Packages are signed by %1, certificate of %2, %3 to %4.</source>
            <translation>备查包由 %1 签名，证书由 %2 颁发，有效期 %3 至 %4。</translation>
        </message>
        <message>
            <source>Say filing build, filing list, filing key, filing receipt NUMBER or filing verify FILE.</source>
            <translation>请用 filing build、filing list、filing key、filing receipt 编号 或 filing verify 文件。</translation>
        </message>
        <message>
            <source>The copy %1 is empty.</source>
            <translation>附件 %1 是空文件。</translation>
        </message>
        <message>
            <source>Name the file of the key: --key FILE.</source>
            <translation>请写密钥文件：--key 文件。</translation>
        </message>
    </context>
    <context>
        <name>FilingPackage</name>
        <message>
            <source>No temporary folder can be made; is the disk full?</source>
            <translation>建不了临时文件夹，请看磁盘是不是满了。</translation>
        </message>
        <message>
            <source>%1 is missing from the package.</source>
            <translation>包里缺少 %1。</translation>
        </message>
        <message>
            <source>%1 was changed after the package was made.</source>
            <translation>%1 在打包以后被改动过。</translation>
        </message>
        <message>
            <source>The package holds a file that its manifest does not name.</source>
            <translation>包里多出清单上没有的文件。</translation>
        </message>
        <message>
            <source>%1 is no filing package.</source>
            <translation>%1 不是备查包。</translation>
        </message>
        <message>
            <source>The entries do not lead to the seal on the package.</source>
            <translation>账目与包上的封条不符。</translation>
        </message>
        <message>
            <source>The period must end after it begins.</source>
            <translation>结束日期不能早于开始日期，请改。</translation>
        </message>
        <message>
            <source>%1 entries were made more than a day late.</source>
            <translation>有 %1 笔是隔天以后补录的。</translation>
        </message>
        <message>
            <source>%1 entries were corrected; both versions are in the package.</source>
            <translation>有 %1 笔更正过，前后两版都在包里。</translation>
        </message>
        <message>
            <source>%1, %2: %3 days late.</source>
            <translation>%1，%2：已逾期 %3 天。</translation>
        </message>
        <message>
            <source>%1 stands there already; choose another name.</source>
            <translation>%1 已经存在，请换个名字。</translation>
        </message>
        <message>
            <source>“%1” is about one lot; say which.</source>
            <translation>“%1”是关于一个批次的，请指明批次。</translation>
        </message>
        <message>
            <source>The package holds %1, which its lists do not name.</source>
            <translation>备查包里有清单上没有的文件 %1。</translation>
        </message>
        <message>
            <source>The signature does not belong to this package.</source>
            <translation>签名与这个包不符。</translation>
        </message>
        <message>
            <source>Entry %1 of the package was changed: its hash does not agree.</source>
            <translation>包里第 %1 笔账被改动，校验不符。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message>
            <source>Nothing answers to “%1”.</source>
            <translation>没有找到“%1”。</translation>
        </message>
    </context>
    <context>
        <name>FirmCommand</name>
        <message>
            <source>Roles: %1</source>
            <translation>经营方式：%1</translation>
        </message>
        <message>
            <source>Rule packs: %1</source>
            <translation>规则包：%1</translation>
        </message>
        <message>
            <source>Say firm show or firm set.</source>
            <translation>请写 firm show 或 firm set。</translation>
        </message>
        <message>
            <source>A ledger wants at least one rule pack.</source>
            <translation>账本至少要有一个规则包。</translation>
        </message>
    </context>
    <context>
        <name>FirmKey</name>
        <message>
            <source>The key does not open with this password, or key and certificate are no pair of SM2.</source>
            <translation>口令打不开密钥，或者密钥和证书不是一对 SM2。</translation>
        </message>
        <message>
            <source>Only the owner chooses the key that signs for the firm.</source>
            <translation>只有负责人可以选单位的签名密钥。</translation>
        </message>
        <message>
            <source>This certificate ended on %1.</source>
            <translation>这张证书已于 %1 到期。</translation>
        </message>
        <message>
            <source>The firm's certificate holds from %1 to %2, not today. Choose another in the settings, or remove it.</source>
            <translation>单位证书的有效期是 %1 至 %2，今天不能用。请在设置里换一张，或改用账本自己的密钥。</translation>
        </message>
    </context>
    <context>
        <name>FirmRules</name>
        <message>
            <source>Only the owner changes the rules of the firm.</source>
            <translation>只有负责人可以改本店的规则。</translation>
        </message>
        <message>
            <source>This is no overlay for a firm: it says “overlay” and “for”: “firm”.</source>
            <translation>这不是本店的规则补充文件，须写明 "overlay" 和 "for": "firm"。</translation>
        </message>
        <message>
            <source>There is no overlay %1.</source>
            <translation>没有规则补充“%1”。</translation>
        </message>
        <message>
            <source>There is no setting %1 in %2.</source>
            <translation>规则包%2里没有设置“%1”。</translation>
        </message>
        <message>
            <source>Say why: it is listed in the self-check and in filing packages.</source>
            <translation>请写明理由，自查和备查包里都会列出。</translation>
        </message>
        <message>
            <source>Say where it stands: the document, its number and date.</source>
            <translation>请写明出处：文件名、文号和日期。</translation>
        </message>
        <message>
            <source>There is no rule %1 in %2.</source>
            <translation>%2 中没有规则“%1”。</translation>
        </message>
        <message>
            <source>This rule is certain already.</source>
            <translation>这条规则已经确定，不用再确认。</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 读不出来，请检查文件是否还在。</translation>
        </message>
    </context>
    <context>
        <name>GunPaper</name>
        <message>
            <source>Bar codes of goods; the end key.</source>
            <translation>商品条码；结尾键。</translation>
        </message>
        <message>
            <source>Keyboard layout: capitals and signs must be the same.</source>
            <translation>键盘布局：大小写和符号应一致。</translation>
        </message>
        <message>
            <source>Separator: GS must stand before 21.</source>
            <translation>分隔符：21 前面应有 GS。</translation>
        </message>
        <message>
            <source>Addresses on packages.</source>
            <translation>包装上的网址。</translation>
        </message>
        <message>
            <source>Set up the gun</source>
            <translation>设置扫码枪</translation>
        </message>
        <message>
            <source>Set these with the codes of the gun's own booklet:</source>
            <translation>用扫码枪说明书里的设置码设好下列各项：</translation>
        </message>
        <message>
            <source>Way of sending</source>
            <translation>发送方式</translation>
        </message>
        <message>
            <source>USB keyboard (HID-KBW), layout US English</source>
            <translation>USB 键盘（HID-KBW），美式英语键盘</translation>
        </message>
        <message>
            <source>After a code</source>
            <translation>扫码结尾</translation>
        </message>
        <message>
            <source>Enter, Tab or nothing: all three work</source>
            <translation>回车、Tab 或不加，都可以</translation>
        </message>
        <message>
            <source>GS1 separator</source>
            <translation>GS1 分隔符</translation>
        </message>
        <message>
            <source>GS (0x1D), Ctrl+] or Alt+0029: all three work</source>
            <translation>GS(0x1D)、Ctrl+]或 Alt+0029，都可以</translation>
        </message>
        <message>
            <source>Symbology identifier</source>
            <translation>码制标识</translation>
        </message>
        <message>
            <source>on (AIM), if the gun can</source>
            <translation>有此功能就打开（AIM）</translation>
        </message>
        <message>
            <source>Between two keys</source>
            <translation>两键间隔</translation>
        </message>
        <message>
            <source>less than 30 ms; a slower gun is set in the settings</source>
            <translation>小于 30 毫秒；更慢的枪在设置里调整</translation>
        </message>
        <message>
            <source>Then open the settings, Gun and printer, and scan these:</source>
            <translation>再打开“设置”里的“扫码枪和打印机”，依次扫描：</translation>
        </message>
        <message>
            <source>Must appear</source>
            <translation>应显示</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Makes a practice ledger with a day's work in it</source>
            <translation>生成一个记好了一天账的练习账本</translation>
        </message>
        <message>
            <source>Starts a new ledger</source>
            <translation>新建账本</translation>
        </message>
        <message>
            <source>Takes entries, items and parties as JSON Lines</source>
            <translation>读入 JSON Lines 格式的记录、商品和往来单位</translation>
        </message>
        <message>
            <source>Takes a supplier's spreadsheet</source>
            <translation>导入供货商的表格</translation>
        </message>
        <message>
            <source>Corrects an entry; the old one stays readable</source>
            <translation>更正一笔，原笔仍可查</translation>
        </message>
        <message>
            <source>Voids an entry; it stays readable</source>
            <translation>作废一笔，原笔仍可查</translation>
        </message>
        <message>
            <source>Finds items, parties, lots and documents</source>
            <translation>查商品、往来单位、批次和单据</translation>
        </message>
        <message>
            <source>Lists lots in stock</source>
            <translation>列出库存批次</translation>
        </message>
        <message>
            <source>Lists entries</source>
            <translation>列出记录</translation>
        </message>
        <message>
            <source>Shows an entry with its lines</source>
            <translation>看一笔记录的明细</translation>
        </message>
        <message>
            <source>Says what a code means</source>
            <translation>解读一个码</translation>
        </message>
        <message>
            <source>Follows a lot back to its source and forward to its buyers</source>
            <translation>查一批货的来源和去向</translation>
        </message>
        <message>
            <source>Holds a lot so that it cannot be sold</source>
            <translation>封存一批，不许销售</translation>
        </message>
        <message>
            <source>Releases a held lot</source>
            <translation>解封一批</translation>
        </message>
        <message>
            <source>Opens, reports and closes recalls; rehearses them</source>
            <translation>召回：立案、通知、报告、结案，也可演练</translation>
        </message>
        <message>
            <source>Notes complaints</source>
            <translation>登记投诉</translation>
        </message>
        <message>
            <source>Takes the files of temperature loggers</source>
            <translation>读入温度记录仪的文件</translation>
        </message>
        <message>
            <source>Prints labels</source>
            <translation>打标签</translation>
        </message>
        <message>
            <source>Shows and steers the print queue</source>
            <translation>看和管打印队列</translation>
        </message>
        <message>
            <source>Sets up label printers</source>
            <translation>设置标签打印机</translation>
        </message>
        <message>
            <source>Writes pages of lots for any web host</source>
            <translation>导出批次追溯网页，放到任何网站</translation>
        </message>
        <message>
            <source>Lists what is due by law and settles it</source>
            <translation>列出到期该办的事，办结销项</translation>
        </message>
        <message>
            <source>Lists what looks wrong in the ledger</source>
            <translation>列出账里不对劲的地方</translation>
        </message>
        <message>
            <source>Packs, unpacks and looks up item codes</source>
            <translation>单品码：装箱、拆箱、查询、绑定</translation>
        </message>
        <message>
            <source>Writes entries or a register as a file</source>
            <translation>把记录或登记簿导出成文件</translation>
        </message>
        <message>
            <source>Makes and checks packages for regulators</source>
            <translation>做报备包、核对报备包</translation>
        </message>
        <message>
            <source>Lists things with a life of their own (lifts, cylinders, boxes)</source>
            <translation>设备、气瓶等对象的档案</translation>
        </message>
        <message>
            <source>Lists and prints registers</source>
            <translation>列出和打印登记簿</translation>
        </message>
        <message>
            <source>Goes through the inspector's list</source>
            <translation>按检查清单自查</translation>
        </message>
        <message>
            <source>Shows what an inspector sees and lists visits</source>
            <translation>给检查人员看的内容和检查记录</translation>
        </message>
        <message>
            <source>Seals what was entered until now</source>
            <translation>给账本加封条</translation>
        </message>
        <message>
            <source>Proves that nothing was changed</source>
            <translation>核对账本没有被改过</translation>
        </message>
        <message>
            <source>Lists, checks and tries rule packs</source>
            <translation>列出、检查、试用规则包</translation>
        </message>
        <message>
            <source>Lists and checks label templates</source>
            <translation>列出、检查标签模板</translation>
        </message>
        <message>
            <source>Uploads to government platforms and practises it</source>
            <translation>向政府平台上传，也可练习</translation>
        </message>
        <message>
            <source>Makes a delivery note that fills the buyer's receipt</source>
            <translation>做随货同行单，买方扫码即可入库</translation>
        </message>
        <message>
            <source>Takes a delivery note as a receipt</source>
            <translation>按随货同行单入库</translation>
        </message>
        <message>
            <source>Makes, checks and rehearses backups</source>
            <translation>备份、核对备份、恢复演练</translation>
        </message>
        <message>
            <source>Puts a backup in place of the ledger</source>
            <translation>用备份恢复账本</translation>
        </message>
        <message>
            <source>Merges and separates items</source>
            <translation>合并、拆开商品</translation>
        </message>
        <message>
            <source>Merges and separates parties</source>
            <translation>合并、拆开往来单位</translation>
        </message>
        <message>
            <source>Approves papers of suppliers</source>
            <translation>审核供货商证照</translation>
        </message>
        <message>
            <source>Shows and changes what the firm is</source>
            <translation>查看、修改本企业信息</translation>
        </message>
        <message>
            <source>Manages users and their passwords</source>
            <translation>管理用户和密码</translation>
        </message>
        <message>
            <source>subenctl help COMMAND says how a command is written and gives an example.</source>
            <translation>subenctl help 命令名：看怎么写、看例子。</translation>
        </message>
        <message>
            <source>Takes the results of test houses</source>
            <translation>导入检验机构的检验结果</translation>
        </message>
        <message>
            <source>Says where this computer's key lies and seals it</source>
            <translation>查看并加密本机钥匙</translation>
        </message>
    </context>
    <context>
        <name>Hold</name>
        <message>
            <source>Lot %1 is on hold; it cannot be sold or used.</source>
            <translation>批号 %1 已封存，不能销售或使用。</translation>
        </message>
        <message>
            <source>Lot %1 is released.</source>
            <translation>批号 %1 已解除封存。</translation>
        </message>
    </context>
    <context>
        <name>ImportCommand</name>
        <message>
            <source>not used</source>
            <translation>不用</translation>
        </message>
        <message>
            <source>row %1  %2  %3</source>
            <translation>第 %1 行  %2  %3</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>good</source>
            <translation>可以记</translation>
        </message>
        <message>
            <source>%1 rows recorded in %2 entries; %3 new items, %4 new parties, %5 rows left out.</source>
            <translation>记下 %1 行，共 %2 笔；新增产品 %3 个、往来单位 %4 个，略过 %5 行。</translation>
        </message>
        <message>
            <source>--as is receiving, shipping, retailSale, items, parties or opening.</source>
            <translation>--as 可用 receiving、shipping、retailSale、items、parties、opening。</translation>
        </message>
    </context>
    <context>
        <name>ImportRows</name>
        <message>
            <source>refused</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>needs a reason</source>
            <translation>需写原因</translation>
        </message>
        <message>
            <source>good, look</source>
            <translation>可记，请看</translation>
        </message>
        <message>
            <source>good, new item</source>
            <translation>可记，新产品</translation>
        </message>
        <message>
            <source>good</source>
            <translation>可以记</translation>
        </message>
        <message>
            <source>by its header</source>
            <translation>按表头</translation>
        </message>
        <message>
            <source>by its contents</source>
            <translation>按内容</translation>
        </message>
        <message>
            <source>as last time</source>
            <translation>同上次</translation>
        </message>
        <message>
            <source>chosen by you</source>
            <translation>您选的</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行号</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Columns as you chose them</source>
            <translation>列按您选的</translation>
        </message>
        <message>
            <source>Columns as in this supplier's last file</source>
            <translation>列同这家供货者上次的文件</translation>
        </message>
        <message>
            <source>Columns understood from their headers and contents</source>
            <translation>列按表头和内容认出</translation>
        </message>
        <message>
            <source>%1: %2 of %3 are used.</source>
            <translation>%1：%3 列中用 %2 列。</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>不用</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 行</translation>
        </message>
        <message>
            <source>%1 entries</source>
            <translation>%1 笔</translation>
        </message>
        <message>
            <source>%1 new items</source>
            <translation>新产品 %1 个</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <translation>拒绝 %1 行</translation>
        </message>
    </context>
    <context>
        <name>ImportWork</name>
        <message>
            <source>refused</source>
            <translation>拒绝</translation>
        </message>
    </context>
    <context>
        <name>Importer</name>
        <message>
            <source>The import was stopped. Nothing was written.</source>
            <translation>已停止导入，什么都没有写入。</translation>
        </message>
        <message>
            <source>The import was refused. Nothing was written.</source>
            <translation>没有导入，什么都没有写入。</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行号</translation>
        </message>
        <message>
            <source>Why it was refused</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Refused rows</source>
            <translation>退回的行</translation>
        </message>
    </context>
    <context>
        <name>Init</name>
        <message>
            <source>A ledger wants --name and --categories.</source>
            <translation>新账本要写 --name 和 --categories。</translation>
        </message>
        <message>
            <source>--clock is only for a training ledger.</source>
            <translation>--clock 只能用于练习账本。</translation>
        </message>
        <message>
            <source>The ledger of %1 stands in %2.</source>
            <translation>%1 的账本已建好：%2</translation>
        </message>
        <message>
            <source>Recovery code, shown this once; write it down: %1</source>
            <translation>恢复码只显示这一次，请抄下来收好：%1</translation>
        </message>
    </context>
    <context>
        <name>InspectionCommand</name>
        <message>
            <source>Written: %1</source>
            <translation>已写：%1</translation>
        </message>
        <message>
            <source>Say show, visits or visit.</source>
            <translation>请写 show、visits 或 visit。</translation>
        </message>
        <message>
            <source>%1 cannot be made.</source>
            <translation>%1 建不了，请换一个文件夹。</translation>
        </message>
    </context>
    <context>
        <name>JsonSchema</name>
        <message>
            <source>The file is larger than 64 MB.</source>
            <translation>文件超过 64 MB，请拆小后再试。</translation>
        </message>
        <message>
            <source>Not valid JSON at byte %1.</source>
            <translation>第 %1 字节处不是有效的 JSON，请检查文件。</translation>
        </message>
        <message>
            <source>The schema %1 is missing from the program.</source>
            <translation>程序里缺少格式说明 %1，请重新安装。</translation>
        </message>
        <message>
            <source>The schema %1 cannot be used: %2</source>
            <translation>格式说明 %1 不能用：%2</translation>
        </message>
    </context>
    <context>
        <name>KeyCommand</name>
        <message>
            <source>The key of this computer lies in its key store.</source>
            <translation>本机钥匙在系统的密钥库里。</translation>
        </message>
        <message>
            <source>The key of this computer lies in a file that is not sealed; key seal gives it a password.</source>
            <translation>本机钥匙在未加密的文件里；用 key seal 设密码。</translation>
        </message>
        <message>
            <source>The key of this computer lies in a file sealed under a password.</source>
            <translation>本机钥匙在加密文件里。</translation>
        </message>
        <message>
            <source>This computer keeps no key to this ledger.</source>
            <translation>本机没有保存这本账的钥匙。</translation>
        </message>
        <message>
            <source>Only the owner seals the key.</source>
            <translation>只有负责人能加密钥匙。</translation>
        </message>
        <message>
            <source>“%1” is not understood here.</source>
            <translation>看不懂“%1”，请看 subenctl help。</translation>
        </message>
    </context>
    <context>
        <name>KeySignature</name>
        <message>
            <source>The private key cannot be read.</source>
            <translation>私钥无法读取，请核对格式。</translation>
        </message>
        <message>
            <source>The public key cannot be read.</source>
            <translation>公钥无法读取，请核对格式。</translation>
        </message>
        <message>
            <source>The key does not belong to %1.</source>
            <translation>密钥不是 %1 的密钥。</translation>
        </message>
        <message>
            <source>There is no signature “%1”.</source>
            <translation>没有“%1”这种签名算法。</translation>
        </message>
        <message>
            <source>The key cannot sign.</source>
            <translation>这把密钥不能签名。</translation>
        </message>
        <message>
            <source>The signature does not fit.</source>
            <translation>签名不符。</translation>
        </message>
        <message>
            <source>The private key cannot be made.</source>
            <translation>私钥生成不了。</translation>
        </message>
        <message>
            <source>The text does not fit the key.</source>
            <translation>内容放不进这把密钥。</translation>
        </message>
        <message>
            <source>It was not encrypted for this key.</source>
            <translation>不是用这把密钥的公钥加密的。</translation>
        </message>
    </context>
    <context>
        <name>KeyStore</name>
        <message>
            <source>The key of this machine cannot be kept in %1. Allow writing there, then do it again.</source>
            <translation>本机钥匙无法存入 %1。请开放写权限后重做。</translation>
        </message>
        <message>
            <source>This machine has no key to the ledger. Enter the recovery code or the owner's password.</source>
            <translation>本机没有这本账的钥匙，请输入恢复码或负责人的密码。</translation>
        </message>
        <message>
            <source>This is not the password of this computer's key.</source>
            <translation>这不是本机钥匙的密码。</translation>
        </message>
        <message>
            <source>There is not enough memory for a password. Close other programs, then do it again.</source>
            <translation>内存不足，无法设置密码。请关闭其他程序后重做。</translation>
        </message>
        <message>
            <source>The key store of this computer is locked or does not answer. Unlock it, then do it again; the key was not put into a file.</source>
            <translation>本机密钥库已锁定或没有应答。请先解锁再重试；钥匙没有写进文件。</translation>
        </message>
        <message>
            <source>The key store of this machine shows no key to the ledger: it is locked, or has none. Unlock it and open the ledger again, or enter the recovery code or the owner's password.</source>
            <translation>本机密钥库里没有读到这本账的钥匙：密钥库锁着，或里面没有。请解锁后重新打开账本，或输入恢复码或负责人的密码。</translation>
        </message>
    </context>
    <context>
        <name>KeyUnlock</name>
        <message>
            <source>Wrong too often. Wait %1 seconds, then do it again.</source>
            <translation>输错次数太多。请等 %1 秒后再试。</translation>
        </message>
    </context>
    <context>
        <name>Keyring</name>
        <message>
            <source>There is not enough memory for the key. Close other programs, then do it again.</source>
            <translation>内存不足，无法处理钥匙。请关闭其他程序后重做。</translation>
        </message>
        <message>
            <source>This is not the recovery code or the owner's password of this ledger. Nothing was opened.</source>
            <translation>恢复码或负责人的密码不对，账本没有打开。</translation>
        </message>
        <message>
            <source>The ledger has no number of its own. Restore a backup.</source>
            <translation>账本缺少编号，请恢复备份。</translation>
        </message>
        <message>
            <source>This machine's key does not open the ledger. Enter the recovery code or the owner's password.</source>
            <translation>本机的钥匙打不开这本账，请输入恢复码或负责人的密码。</translation>
        </message>
        <message>
            <source>A protected value cannot be read with this ledger's key.</source>
            <translation>受保护的内容无法用本账的钥匙读出。</translation>
        </message>
        <message>
            <source>This computer's key is locked. Enter its password, then do it again.</source>
            <translation>本机钥匙已锁。输入密码后再做一次。</translation>
        </message>
        <message>
            <source>A password has %1 characters or more.</source>
            <translation>密码至少 %1 位。</translation>
        </message>
        <message>
            <source>This computer's key store keeps the key already.</source>
            <translation>钥匙已在系统的密钥库里。</translation>
        </message>
    </context>
    <context>
        <name>LabelCode</name>
        <message>
            <source>%1 is no web address. Correct it in the settings.</source>
            <translation>“%1”不是网址，请到设置里改正。</translation>
        </message>
        <message>
            <source>Lot %1 has characters that a GS1 code cannot carry; the code holds text instead.</source>
            <translation>批号 %1 里有商品二维码不能用的字符，码里改放文字。</translation>
        </message>
    </context>
    <context>
        <name>LabelCommand</name>
        <message>
            <source>Copies are 1 to 9999, or “received”.</source>
            <translation>张数为 1 到 9999，或写 received。</translation>
        </message>
        <message>
            <source>%1 labels to %2.</source>
            <translation>%1 张标签，已送到 %2。</translation>
        </message>
        <message>
            <source>There is no thing with the code %1.</source>
            <translation>没有编号为 %1 的设备。</translation>
        </message>
        <message>
            <source>%1 is no day; write 2026-11-22.</source>
            <translation>%1 不是日期，请写成 2026-11-22。</translation>
        </message>
        <message>
            <source>Say --to FILE or --printer NAME, HOST:9100, a device or queue:NAME.</source>
            <translation>请写 --to 文件，或 --printer 打印机名、主机:9100、设备、queue:队列名。</translation>
        </message>
        <message>
            <source>A label is written as .pdf, .png, .svg, .zpl, .tspl or .escpos.</source>
            <translation>标签可存为 .pdf、.png、.svg、.zpl、.tspl 或 .escpos。</translation>
        </message>
        <message>
            <source>Job %1: %2 labels wait for %3.</source>
            <translation>任务 %1：%2 张等待 %3。</translation>
        </message>
        <message>
            <source>“%1” is no address of a printer; write HOST:PORT with a port of 1 to 65535.</source>
            <translation>“%1”不是打印机地址，请写成 主机:端口，端口 1 到 65535。</translation>
        </message>
    </context>
    <context>
        <name>LabelPrinters</name>
        <message>
            <source>Give the printer a name.</source>
            <translation>请给打印机起个名字。</translation>
        </message>
        <message>
            <source>Print heads have 203, 300 or 600 dots an inch.</source>
            <translation>打印头分辨率只能是 203、300 或 600 dpi。</translation>
        </message>
        <message>
            <source>A label is moved by at most %1 mm.</source>
            <translation>偏移最多 %1 毫米。</translation>
        </message>
        <message>
            <source>The gap is 0 to %1 mm.</source>
            <translation>间隙为 0 到 %1 毫米。</translation>
        </message>
        <message>
            <source>Darkness is 0 to %1, or -1 for the printer's own.</source>
            <translation>浓度为 0 到 %1，-1 表示用打印机自己的。</translation>
        </message>
        <message>
            <source>A label is turned by 0, 90, 180 or 270 degrees.</source>
            <translation>旋转只能是 0、90、180 或 270 度。</translation>
        </message>
        <message>
            <source>There is no printer %1.</source>
            <translation>没有打印机 %1。</translation>
        </message>
    </context>
    <context>
        <name>LabelPrinting</name>
        <message>
            <source>“%1” is no printer. Choose one, or write a .pdf file or HOST:9100.</source>
            <translation>“%1”不是打印机。请选一台，或写 .pdf 文件名、主机:9100。</translation>
        </message>
        <message>
            <source>Lot labels</source>
            <translation>批次标签</translation>
        </message>
    </context>
    <context>
        <name>LabelQueue</name>
        <message>
            <source>This job has the labels %1 to %2.</source>
            <translation>这个任务是第 %1 到 %2 张，请填其中的号。</translation>
        </message>
        <message>
            <source>This job is over. Print it again instead.</source>
            <translation>这个任务已结束，请用补打。</translation>
        </message>
        <message>
            <source>There is nothing to print.</source>
            <translation>没有要打印的。</translation>
        </message>
        <message>
            <source>A job has at most %1 labels.</source>
            <translation>一个任务最多 %1 张。</translation>
        </message>
        <message>
            <source>There is no print job %1.</source>
            <translation>没有打印任务 %1。</translation>
        </message>
    </context>
    <context>
        <name>LabelRunner</name>
        <message>
            <source>%1 cannot be written; choose another folder.</source>
            <translation>%1 写不进去，请换一个文件夹。</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>This paper is %1 mm wide, a receipt printer prints 72 mm at most. Choose a receipt template.</source>
            <translation>这张纸宽 %1 mm，小票打印机最宽只能打 72 mm。请换小票模板。</translation>
        </message>
    </context>
    <context>
        <name>LabelSheet</name>
        <message>
            <source>“%1” does not fit on this label. Choose a larger one.</source>
            <translation>“%1”在这张标签上放不全，请换大一号的标签。</translation>
        </message>
        <message>
            <source>“%1” is cut on this label.</source>
            <translation>“%1”在这张标签上没有写全，已用省略号截短。</translation>
        </message>
        <message>
            <source>The code holds %1 of %2 lines; a larger label holds more.</source>
            <translation>码里放了 %2 行中的 %1 行，大一号的标签能放更多。</translation>
        </message>
        <message>
            <source>The code does not fit on this label. Choose a larger one.</source>
            <translation>这张标签放不下码，请换大一号的标签。</translation>
        </message>
        <message>
            <source>No font of this computer has “%1”. Install fonts-noto-cjk.</source>
            <translation>本机没有字体能写“%1”，请安装 fonts-noto-cjk 字体。</translation>
        </message>
        <message>
            <source>The printed code does not read back as “%1”.</source>
            <translation>印出的码读回来不是“%1”，请换大一号的标签再打。</translation>
        </message>
        <message>
            <source>The code would be too fine to scan: %1 mm a module, %2 mm are needed. Choose a larger label or give the code more room.</source>
            <translation>码太细，扫不出来：每格 %1 毫米，至少要 %2 毫米。请换大标签，或把码放大。</translation>
        </message>
        <message>
            <source>The bars would be %1 mm high; %2 mm are needed. Give the code more room.</source>
            <translation>条码只有 %1 毫米高，至少要 %2 毫米，请把码放大。</translation>
        </message>
        <message>
            <source>A picture of the template cannot be read.</source>
            <translation>模板里有一张图片读不出来，请重新选图。</translation>
        </message>
        <message>
            <source>%1 lines do not fit on this paper. Choose a larger one.</source>
            <translation>有 %1 行放不下，请换大一点的纸。</translation>
        </message>
    </context>
    <context>
        <name>LabelSubject</name>
        <message>
            <source>No package of this ledger has the code %1.</source>
            <translation>账本里没有编码为 %1 的包装。</translation>
        </message>
        <message>
            <source>The template %1 is not for this; choose another.</source>
            <translation>模板“%1”不适用，请换一个。</translation>
        </message>
    </context>
    <context>
        <name>LabelTemplateReader</name>
        <message>
            <source>This key is not known.</source>
            <translation>不认识这个键。</translation>
        </message>
        <message>
            <source>A text must stand here.</source>
            <translation>这里要写文字。</translation>
        </message>
        <message>
            <source>%1 is none of %2.</source>
            <translation>%1 不在可用值之内：%2。</translation>
        </message>
        <message>
            <source>A number from %1 to %2 must stand here.</source>
            <translation>这里要写 %1 到 %2 之间的数。</translation>
        </message>
        <message>
            <source>Four numbers in millimetres must stand here.</source>
            <translation>这里要写四个数，单位毫米。</translation>
        </message>
        <message>
            <source>Width and height must be more than 0.</source>
            <translation>宽和高都要大于 0。</translation>
        </message>
        <message>
            <source>This place is not inside the label of %1 × %2 mm.</source>
            <translation>这个位置超出了 %1 × %2 mm 的标签。</translation>
        </message>
        <message>
            <source>The Chinese words are missing.</source>
            <translation>缺少中文。</translation>
        </message>
        <message>
            <source>An object must stand here.</source>
            <translation>这里要写一个对象。</translation>
        </message>
        <message>
            <source>A list must stand here.</source>
            <translation>这里要写一个列表。</translation>
        </message>
        <message>
            <source>Every entry must be an object.</source>
            <translation>每一项都要是对象。</translation>
        </message>
        <message>
            <source>Two numbers in millimetres must stand here.</source>
            <translation>这里要填两个毫米数。</translation>
        </message>
        <message>
            <source>A fact or words must stand here.</source>
            <translation>这里要写字段或文字。</translation>
        </message>
        <message>
            <source>%1 is missing where the fact goes.</source>
            <translation>放内容的位置缺少 %1。</translation>
        </message>
        <message>
            <source>A trace code takes its content from the lot.</source>
            <translation>追溯码的内容取自批次，不要另写。</translation>
        </message>
        <message>
            <source>Only a trace code may carry something else.</source>
            <translation>只有追溯码可以改内容。</translation>
        </message>
        <message>
            <source>%1 is no kind of code.</source>
            <translation>没有 %1 这种码。</translation>
        </message>
        <message>
            <source>A PNG must stand here, as %1….</source>
            <translation>这里要放 PNG 图片，写成 %1…。</translation>
        </message>
        <message>
            <source>The picture is larger than %1 kB.</source>
            <translation>图片超过 %1 kB，请换小一点的。</translation>
        </message>
        <message>
            <source>A table needs a column.</source>
            <translation>表格至少要有一列。</translation>
        </message>
        <message>
            <source>The columns are wider than their place: %1 mm.</source>
            <translation>各列加起来 %1 毫米，比表格宽。</translation>
        </message>
        <message>
            <source>This place overlaps that of element %1.</source>
            <translation>这个位置和第 %1 个元素重叠。</translation>
        </message>
        <message>
            <source>%1 × %2 labels do not fit on the page: they take %3 × %4 mm.</source>
            <translation>%1 × %2 张放不下这张纸，要 %3 × %4 毫米。</translation>
        </message>
        <message>
            <source>From one label to the next must be at least a label.</source>
            <translation>间距不能小于一张标签。</translation>
        </message>
        <message>
            <source>This program reads templates of label/1.</source>
            <translation>本程序只读 label/1 格式的模板。</translation>
        </message>
        <message>
            <source>An id is made of Latin letters, digits and dots.</source>
            <translation>编号只能用英文字母、数字和点。</translation>
        </message>
        <message>
            <source>Exactly one place for marks (practice, reprint) is needed.</source>
            <translation>要有且只有一处放标记（练习、补打）的位置。</translation>
        </message>
        <message>
            <source>%1: This is no JSON object: %2.</source>
            <translation>%1：不是 JSON 对象：%2。</translation>
        </message>
    </context>
    <context>
        <name>LabelTemplates</name>
        <message>
            <source>There is no template %1. There are: %2.</source>
            <translation>没有模板 %1。现有：%2。</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 读不出来，请检查文件是否还在。</translation>
        </message>
    </context>
    <context>
        <name>LawLine</name>
        <message>
            <source>%1, article still to be checked</source>
            <translation>《%1》，条款待核</translation>
        </message>
        <message>
            <source>%1, article %2</source>
            <translation>《%1》第%2条</translation>
        </message>
        <message>
            <source>%1 (to be verified)</source>
            <translation>%1（待核实）</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>There is no lot with the number %1.</source>
            <translation>没有编号为%1的批次。</translation>
        </message>
        <message>
            <source>A line names no item that is in the ledger.</source>
            <translation>有一行的商品不在账本里，请先建商品。</translation>
        </message>
        <message>
            <source>The ledger has no location yet; add one first.</source>
            <translation>账本还没有库位，请先添加一个库位。</translation>
        </message>
        <message>
            <source>There is no party with the number %1.</source>
            <translation>没有编号为%1的往来单位。</translation>
        </message>
        <message>
            <source>No category of this ledger has the step “%1”; enable its category in the settings first.</source>
            <translation>本账本的品类没有“%1”这一步，请先在设置里启用相应品类。</translation>
        </message>
        <message>
            <source>Enter at least one line.</source>
            <translation>请至少填写一行。</translation>
        </message>
        <message>
            <source>Say which object this is about.</source>
            <translation>请写明是哪一件设备或气瓶。</translation>
        </message>
        <message>
            <source>Something must go in and something must come out; enter both.</source>
            <translation>请同时录入投入和产出。</translation>
        </message>
        <message>
            <source>What arrives must be what leaves, lot by lot.</source>
            <translation>移入与移出的批次和数量必须一致，请核对。</translation>
        </message>
        <message>
            <source>The category of “%1” is not enabled here or does not have this step.</source>
            <translation>“%1”所属品类未启用，或没有这一步。</translation>
        </message>
        <message>
            <source>Lot %1 is in the ledger with the expiry %2; correct this line or the earlier entry.</source>
            <translation>批号%1已在账，有效期至%2，请改正本行或更正原单据。</translation>
        </message>
        <message>
            <source>There is no such lot in the ledger; choose one that is in stock.</source>
            <translation>账本里没有这个批次，请选择在库批次。</translation>
        </message>
        <message>
            <source>“%1” is counted in %2; there is no ratio for %3.</source>
            <translation>“%1”按%2计数，没有与%3的换算关系，请改单位或在商品里补包装规格。</translation>
        </message>
        <message>
            <source>Enter a quantity above 0.</source>
            <translation>请输入大于 0 的数量。</translation>
        </message>
        <message>
            <source>“%1” is counted in whole %2; %3 is not whole.</source>
            <translation>“%1”按整%2计数，%3不是整数，请改数量。</translation>
        </message>
        <message>
            <source>Code %1 is entered twice; take one out.</source>
            <translation>追溯码%1录了两次，请删去一个。</translation>
        </message>
        <message>
            <source>Code %1 belongs to another lot; check the box.</source>
            <translation>追溯码%1属于另一批次，请核对包装。</translation>
        </message>
        <message>
            <source>Only %1 of lot %2 is there, %3 are missing; reduce the quantity or enter the missing delivery first.</source>
            <translation>批号%2只有%1在库，缺%3，请减少数量或先补录进货。</translation>
        </message>
        <message>
            <source>The entry was refused.</source>
            <translation>这张单据不能入账。</translation>
        </message>
        <message>
            <source>There is no entry with the number %1.</source>
            <translation>没有编号为%1的单据。</translation>
        </message>
        <message>
            <source>This entry only takes another one out; it cannot be corrected itself.</source>
            <translation>这是一张作废单，不能再更正。</translation>
        </message>
        <message>
            <source>This entry has been corrected already; correct the later one.</source>
            <translation>这张单据已更正过，请更正后来的那张。</translation>
        </message>
        <message>
            <source>Entry %1 of %2 (%3) stands on this one; correct it first.</source>
            <translation>单据%1（%2，%3）用到了这一张，请先更正它。</translation>
        </message>
        <message>
            <source>The rule pack %1 of this entry is not there.</source>
            <translation>找不到这张单据的规则包%1。</translation>
        </message>
        <message>
            <source>Stopped; the entries of this batch were not recorded.</source>
            <translation>已停止，这一批没有入账。</translation>
        </message>
        <message>
            <source>Of lot %1, %2 were sold here and have not come back; %3 cannot be returned.</source>
            <translation>批号 %1 卖给对方、还没退的有 %2，不能退 %3。</translation>
        </message>
        <message>
            <source>Of lot %1, %2 came from this supplier and have not gone back; %3 cannot be returned.</source>
            <translation>批号 %1 从这家进、还没退的有 %2，不能退 %3。</translation>
        </message>
        <message>
            <source>%1, entry %2</source>
            <translation>%1，单号 %2</translation>
        </message>
        <message>
            <source>%1, entry %2, %3</source>
            <translation>%1，单号 %2，%3</translation>
        </message>
        <message>
            <source>Code %1 has left already: %2. Take it out and look where this package comes from.</source>
            <translation>追溯码 %1 已经出库：%2。请取出，并查清这一件的来路。</translation>
        </message>
        <message>
            <source>Code %1 came in already: %2. Take it out.</source>
            <translation>追溯码 %1 已经入库：%2。请取出。</translation>
        </message>
        <message>
            <source>Code %1 was sold: %2. Enter it as a return, or look how it came back.</source>
            <translation>追溯码 %1 已售出：%2。请按退货登记，或查清怎么回来的。</translation>
        </message>
        <message>
            <source>Code %1 belongs to lot %2: %3. Check the box.</source>
            <translation>追溯码 %1 属于批号 %2：%3。请核对这一箱。</translation>
        </message>
        <message>
            <source>Say why the entry is corrected, in 2 characters or more.</source>
            <translation>请写明更正原因，至少2个字。</translation>
        </message>
    </context>
    <context>
        <name>LedgerGate</name>
        <message>
            <source>Not recorded: another program is writing to the ledger.</source>
            <translation>没有记账：另一个程序正在写账本。</translation>
        </message>
    </context>
    <context>
        <name>LedgerQuery</name>
        <message>
            <source>The rules of this event are not in the ledger.</source>
            <translation>账本里没有该单据当时的规则。</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 等，另有 %2 个</translation>
        </message>
        <message>
            <source>There is no such event.</source>
            <translation>没有这张单据。</translation>
        </message>
    </context>
    <context>
        <name>LifeList</name>
        <message>
            <source>Groups and plots</source>
            <translation>群和地块</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>已无存量</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>到期</translation>
        </message>
    </context>
    <context>
        <name>LifePaper</name>
        <message>
            <source>Printed %1 by %2</source>
            <translation>打印 %1　%2</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>接下来</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>To</source>
            <translation>报给</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>做了什么</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>对方</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>记账人</translation>
        </message>
        <message>
            <source>%1 (corrected)</source>
            <translation>%1（已更正）</translation>
        </message>
    </context>
    <context>
        <name>LineColumns</name>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
    </context>
    <context>
        <name>LinesBox</name>
        <message>
            <source>Item</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>核对结果</translation>
        </message>
    </context>
    <context>
        <name>Load</name>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>文件 %1 读不出来。</translation>
        </message>
        <message>
            <source>Line %1 was refused: %2</source>
            <translation>第 %1 行不能记：%2</translation>
        </message>
        <message>
            <source>%1 lines recorded, %2 of them with warnings, %3 refused.</source>
            <translation>记下 %1 行，其中 %2 行有提醒；%3 行不能记。</translation>
        </message>
        <message>
            <source>Event %1 was refused: %2</source>
            <translation>第 %1 个事件不予接收：%2</translation>
        </message>
        <message>
            <source>%1 events recorded, %2 of them taken out again as declared, %3 refused; %4 new records.</source>
            <translation>记下 %1 个事件，其中 %2 个按声明作废，%3 个不予接收；新增资料 %4 条。</translation>
        </message>
        <message>
            <source>%1 papers and photographs came along; of %2 there are only the names.</source>
            <translation>带入 %1 份证照和照片；另有 %2 份只有名称。</translation>
        </message>
        <message>
            <source>A record was refused: %1</source>
            <translation>有一条资料没有收：%1</translation>
        </message>
    </context>
    <context>
        <name>LoadReader</name>
        <message>
            <source>“%1” has no member “%2”.</source>
            <translation>“%1”里没有“%2”这一项。</translation>
        </message>
        <message>
            <source>“%1” needs the member “%2”.</source>
            <translation>“%1”缺少“%2”这一项。</translation>
        </message>
        <message>
            <source>There is no location “%1”.</source>
            <translation>没有库位“%1”。</translation>
        </message>
        <message>
            <source>A packaging needs a known “unit” and a “content” above 0.</source>
            <translation>包装规格要有认识的单位“unit”和大于 0 的含量“content”。</translation>
        </message>
        <message>
            <source>There is no category “%1”.</source>
            <translation>没有品类“%1”。</translation>
        </message>
        <message>
            <source>“%1” is not a known unit.</source>
            <translation>不认识单位“%1”。</translation>
        </message>
        <message>
            <source>“%1” is not a date.</source>
            <translation>“%1”不是日期。</translation>
        </message>
        <message>
            <source>“%1” is not a quantity.</source>
            <translation>“%1”不是数量。</translation>
        </message>
        <message>
            <source>There is no holder “%1”.</source>
            <translation>没有持有人“%1”。</translation>
        </message>
        <message>
            <source>There is no user “%1”.</source>
            <translation>没有用户“%1”。</translation>
        </message>
        <message>
            <source>“%1” is not a type; use party, location, item, paper, user or event.</source>
            <translation>“%1”不是类型，请用 party、location、item、paper、user 或 event。</translation>
        </message>
    </context>
    <context>
        <name>Loader</name>
        <message>
            <source>This entry was refused.</source>
            <translation>这笔账不能记，请看下面的原因。</translation>
        </message>
        <message>
            <source>Line %1: %2 Nothing was recorded.</source>
            <translation>第 %1 行：%2 全部没有记。</translation>
        </message>
        <message>
            <source>This line is no JSON object; it breaks off at character %1.</source>
            <translation>本行不是 JSON 对象：在第%1个字符处中断。</translation>
        </message>
        <message>
            <source>%1 lines before that are recorded and stay.</source>
            <translation>之前的 %1 行已经记下，保留。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
    </context>
    <context>
        <name>LoggerFile</name>
        <message>
            <source>Reading was stopped. Nothing was written.</source>
            <translation>已停止读取，没有写入任何内容。</translation>
        </message>
        <message>
            <source>No order of day, month and year makes the times of this file lie in the last ten years. Check the clock of the logger.</source>
            <translation>无论按年月日哪种顺序读，文件里的时间都不在最近十年内，请核对记录仪的时钟。</translation>
        </message>
        <message>
            <source>The dates of the file are not written in that order.</source>
            <translation>文件里的日期不是这种写法。</translation>
        </message>
        <message>
            <source>The file has no table of times and temperatures. Export it from the logger's program as CSV.</source>
            <translation>文件里没有时间和温度的表格。从记录仪软件导出 CSV 再导入。</translation>
        </message>
        <message>
            <source>The file counts in Fahrenheit. Set the logger's program to °C and export it again.</source>
            <translation>文件用的是华氏度。在记录仪软件里改成 °C 再导出。</translation>
        </message>
        <message>
            <source>There is no room for the file of the logger on this machine.</source>
            <translation>本机没有空间存放记录仪的文件。</translation>
        </message>
    </context>
    <context>
        <name>Lookup</name>
        <message>
            <source>No lot answers to “%1”.</source>
            <translation>没有找到批次“%1”。</translation>
        </message>
        <message>
            <source>Several lots answer to “%1”; say which: %2</source>
            <translation>“%1”对得上好几批，请写全：%2</translation>
        </message>
        <message>
            <source>No entry answers to “%1”.</source>
            <translation>没有找到单据“%1”。</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>文件 %1 读不出来。</translation>
        </message>
        <message>
            <source>The file %1 is larger than 64 MB.</source>
            <translation>文件 %1 超过 64 MB。</translation>
        </message>
        <message>
            <source>%1 is no JSON object: %2.</source>
            <translation>%1 不是 JSON 对象：%2。</translation>
        </message>
        <message>
            <source>“%1” is none of these: %2.</source>
            <translation>没有“%1”，可以选：%2。</translation>
        </message>
        <message>
            <source>The period must end after it begins.</source>
            <translation>结束日期不能早于开始日期，请改。</translation>
        </message>
    </context>
    <context>
        <name>LotCard</name>
        <message>
            <source>How much is where</source>
            <translation>各货位数量</translation>
        </message>
        <message>
            <source>Nowhere</source>
            <translation>不在库</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>证照资料</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至 %1</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>经历</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>On hold because</source>
            <translation>封存原因</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>生产日期</translation>
        </message>
        <message>
            <source>Use by</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>不限期</translation>
        </message>
        <message>
            <source>Test results</source>
            <translation>检验结果</translation>
        </message>
        <message>
            <source>void: %1</source>
            <translation>已作废：%1</translation>
        </message>
        <message>
            <source>corrected: %1</source>
            <translation>已更正：%1</translation>
        </message>
    </context>
    <context>
        <name>LotContent</name>
        <message>
            <source>The rule pack %1 declares no label.</source>
            <translation>规则包 %1 没有规定标签，请在标签模板里选一个。</translation>
        </message>
    </context>
    <context>
        <name>LotPicker</name>
        <message>
            <source>first expired first</source>
            <translation>先到期先用</translation>
        </message>
    </context>
    <context>
        <name>LotRows</name>
        <message>
            <source>unlimited</source>
            <translation>不限期</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>生产日期</translation>
        </message>
        <message>
            <source>Use by</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>现有</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>货位</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Papers missing</source>
            <translation>缺资料</translation>
        </message>
        <message>
            <source>Where from</source>
            <translation>来源</translation>
        </message>
    </context>
    <context>
        <name>Lots</name>
        <message>
            <source>“%1” is no length of time; write it like 30d.</source>
            <translation>“%1”不是时长，请写成 30d 这样。</translation>
        </message>
        <message>
            <source>No item answers to “%1”.</source>
            <translation>没有找到产品“%1”。</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>“%1” wants a value.</source>
            <translation>“%1”后面要有内容。</translation>
        </message>
        <message>
            <source>“%1” is no time; write it like 2026-11-22T09:30:00+08:00.</source>
            <translation>“%1”不是时间，请写成 2026-11-22T09:30:00+08:00 这样。</translation>
        </message>
        <message>
            <source>“%1” is not understood here.</source>
            <translation>看不懂“%1”，请看 subenctl help。</translation>
        </message>
        <message>
            <source>There is no command “%1”; subenctl help lists them.</source>
            <translation>没有“%1”这个命令，subenctl help 列出全部命令。</translation>
        </message>
        <message>
            <source>The ledger is as it was.</source>
            <translation>账本没有变动。</translation>
        </message>
    </context>
    <context>
        <name>Mapping</name>
        <message>
            <source>The platform wants “%1”, which this entry does not have.</source>
            <translation>平台要求“%1”，这笔账没有，请补登后再传。</translation>
        </message>
        <message>
            <source>The platform has no code for “%1”.</source>
            <translation>平台没有“%1”对应的代码，请联系平台或改资料。</translation>
        </message>
        <message>
            <source>“%1” is longer than the platform's %2 characters.</source>
            <translation>“%1”超过平台规定的 %2 个字，请改短。</translation>
        </message>
        <message>
            <source>The platform wants one of %1.</source>
            <translation>平台要求 %1 至少填一项。</translation>
        </message>
        <message>
            <source>“%1” is longer than the platform's %2 bytes.</source>
            <translation>“%1”超过平台规定的 %2 字节。</translation>
        </message>
        <message>
            <source>The platform has no list of codes for this day.</source>
            <translation>平台没有这一天适用的代码表。</translation>
        </message>
        <message>
            <source>The record has more than %1 values; no platform takes that.</source>
            <translation>这条记录展开后超过 %1 个值，没有平台会收。</translation>
        </message>
        <message>
            <source>“%1” is larger than the platform's %2 bytes.</source>
            <translation>“%1”超过平台规定的 %2 字节。</translation>
        </message>
    </context>
    <context>
        <name>MasterCard</name>
        <message>
            <source>Copy</source>
            <translation>复印件</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>发证机关</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>有效期自</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>open-ended</source>
            <translation>长期</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>No licence is entered yet.</source>
            <translation>还没有登记证照。</translation>
        </message>
        <message>
            <source>Bar code</source>
            <translation>商品条码</translation>
        </message>
        <message>
            <source>Own code</source>
            <translation>自编码</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Packed in</source>
            <translation>包装</translation>
        </message>
        <message>
            <source>Initials for searching</source>
            <translation>检索首字母</translation>
        </message>
        <message>
            <source>Credit code</source>
            <translation>信用代码</translation>
        </message>
        <message>
            <source>To be approved</source>
            <translation>待审批</translation>
        </message>
        <message>
            <source>%1 of %2 persons</source>
            <translation>%2 人中 %1 人</translation>
        </message>
        <message>
            <source>Allows</source>
            <translation>许可数量</translation>
        </message>
        <message>
            <source>%1, %2 left</source>
            <translation>%1，还剩 %2</translation>
        </message>
        <message>
            <source>Except</source>
            <translation>除外</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>接下来</translation>
        </message>
        <message>
            <source>  late %1 days</source>
            <translation>　超期 %1 天</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>档案</translation>
        </message>
    </context>
    <context>
        <name>MasterCommand</name>
        <message>
            <source>Nothing answers to “%1”.</source>
            <translation>没有找到“%1”。</translation>
        </message>
        <message>
            <source>Say merge KEPT OTHER or separate OTHER.</source>
            <translation>写 merge 留下的 并入的，或 separate 并入的。</translation>
        </message>
        <message>
            <source>%1 stands for both now.</source>
            <translation>今后都算在 %1 名下。</translation>
        </message>
        <message>
            <source>%1 stands for itself again.</source>
            <translation>%1 已单独算。</translation>
        </message>
        <message>
            <source>Say approve and the number of the paper.</source>
            <translation>写 approve 和证件编号。</translation>
        </message>
        <message>
            <source>Approved by %1 persons.</source>
            <translation>已有 %1 人审批。</translation>
        </message>
    </context>
    <context>
        <name>MasterFields</name>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>规格</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Packed in</source>
            <translation>包装</translation>
        </message>
        <message>
            <source>Bar code</source>
            <translation>商品条码</translation>
        </message>
        <message>
            <source>Own code</source>
            <translation>自编码</translation>
        </message>
        <message>
            <source>Initials for searching</source>
            <translation>检索首字母</translation>
        </message>
        <message>
            <source>Shelf life</source>
            <translation>保质期</translation>
        </message>
        <message>
            <source>“%1” is no unit. Type one such as 箱, 盒 or kg.</source>
            <translation>“%1”不是单位。请输入箱、盒、kg 之类。</translation>
        </message>
        <message>
            <source>Write a packaging as 箱=12, then its bar code if it has one; several with ； between.</source>
            <translation>包装写成 箱=12，有条码跟在后面；多种用；隔开。</translation>
        </message>
        <message>
            <source>Unified social credit code</source>
            <translation>统一社会信用代码</translation>
        </message>
        <message>
            <source>Stands in</source>
            <translation>所在位置</translation>
        </message>
        <message>
            <source>Marks (waiting, cold)</source>
            <translation>标记（waiting 待处理，cold 冷藏）</translation>
        </message>
        <message>
            <source>There is no place %1. Make it first, or leave this empty.</source>
            <translation>没有货位 %1。请先建它，或留空。</translation>
        </message>
        <message>
            <source>Kind of paper</source>
            <translation>证照种类</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>发证机关</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>有效期自</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Covers (empty: everything)</source>
            <translation>范围（空为全部）</translation>
        </message>
        <message>
            <source>waiting area</source>
            <translation>待处理区</translation>
        </message>
        <message>
            <source>cold store</source>
            <translation>冷藏</translation>
        </message>
        <message>
            <source>cool store</source>
            <translation>阴凉</translation>
        </message>
        <message>
            <source>frozen store</source>
            <translation>冷冻</translation>
        </message>
        <message>
            <source>Except</source>
            <translation>除外</translation>
        </message>
        <message>
            <source>Amount allowed (3kg, or 151-50-8=3kg)</source>
            <translation>许可数量（品种=数量）</translation>
        </message>
        <message>
            <source>Write the amount with its unit, such as 3kg.</source>
            <translation>数量请带单位，例如 3kg。</translation>
        </message>
        <message>
            <source>Day of making is day 1</source>
            <translation>生产当天算第 1 天</translation>
        </message>
    </context>
    <context>
        <name>MasterForms</name>
        <message>
            <source>Counted in</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>%1: number</source>
            <translation>%1编号</translation>
        </message>
        <message>
            <source>valid to</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>“%1” is no unit. Type one such as 箱, 盒 or kg.</source>
            <translation>“%1”不是单位。请输入箱、盒、kg 之类。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>同意人</translation>
        </message>
        <message>
            <source>Their password</source>
            <translation>其密码</translation>
        </message>
        <message>
            <source>covers (empty: everything)</source>
            <translation>范围（不填为全部）</translation>
        </message>
    </context>
    <context>
        <name>MasterList</name>
        <message>
            <source>This copy is not in the ledger.</source>
            <translation>账本里没有这份复印件。</translation>
        </message>
    </context>
    <context>
        <name>MasterRecords</name>
        <message>
            <source>counted in %1</source>
            <translation>单位：%1</translation>
        </message>
        <message>
            <source>no lots yet</source>
            <translation>还没有批次</translation>
        </message>
        <message>
            <source>%1 lots</source>
            <translation>%1 批</translation>
        </message>
        <message>
            <source>No papers</source>
            <translation>缺证照</translation>
        </message>
        <message>
            <source>%1 papers</source>
            <translation>%1 份证照</translation>
        </message>
        <message>
            <source>open-ended</source>
            <translation>长期</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>Ended %1 days ago</source>
            <translation>过期 %1 天</translation>
        </message>
        <message>
            <source>Ends in %1 days</source>
            <translation>还有 %1 天到期</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Code or number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>首字母</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>More</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>Masters</name>
        <message>
            <source>The ledger does not know barcode %1, and the row has no name.</source>
            <translation>条码 %1 没有登记过，这一行也没有品名。</translation>
        </message>
        <message>
            <source>The ledger has no %1. Record where it came from first.</source>
            <translation>账里没有%1。请先登记进货。</translation>
        </message>
        <message>
            <source>This barcode is %1 in the ledger, not %2.</source>
            <translation>这个条码在账里是“%1”，不是“%2”。请核对。</translation>
        </message>
    </context>
    <context>
        <name>Merging</name>
        <message>
            <source>%1 is counted in %2, %3 in %4: their lots cannot be added up.</source>
            <translation>%1 按%2计，%3 按%4计，两者的批次不能相加。</translation>
        </message>
        <message>
            <source>Other rules hold for %1 than for %2.</source>
            <translation>%1 和 %2 的品类不同，规则也不同。</translation>
        </message>
        <message>
            <source>%1 and %2 have different bar codes: they are different goods.</source>
            <translation>%1 和 %2 条码不同，是两种产品。</translation>
        </message>
        <message>
            <source>%1 and %2 have different credit codes: they are different firms.</source>
            <translation>%1 和 %2 信用代码不同，是两家单位。</translation>
        </message>
        <message>
            <source>There is no such record.</source>
            <translation>没有这条资料。</translation>
        </message>
        <message>
            <source>Choose two records that were not merged yet.</source>
            <translation>请选两条还没有合并过的资料。</translation>
        </message>
        <message>
            <source>This record was not merged into another.</source>
            <translation>这条资料没有并入别的资料。</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Receiving</source>
            <translation>进货</translation>
        </message>
        <message>
            <source>Sale</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>More entries</source>
            <translation>更多业务</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>追溯</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>单据</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>Filing</source>
            <translation>报备</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>上传</translation>
        </message>
        <message>
            <source>Stock by lot</source>
            <translation>库存批次</translation>
        </message>
        <message>
            <source>The day</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Master data</source>
            <translation>资料</translation>
        </message>
        <message>
            <source>Batch record</source>
            <translation>批次记录</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>登记簿</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>自查</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Scan codes</source>
            <translation>扫码</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>召回</translation>
        </message>
        <message>
            <source>Inspection mode</source>
            <translation>检查模式</translation>
        </message>
        <message>
            <source>Temperatures</source>
            <translation>温度记录</translation>
        </message>
        <message>
            <source>Test results</source>
            <translation>检验结果</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>投诉</translation>
        </message>
    </context>
    <context>
        <name>NoteCodes</name>
        <message>
            <source>This is no delivery note.</source>
            <translation>这不是随货同行单。</translation>
        </message>
        <message>
            <source>%1 of %2 codes of the delivery note are there; scan the others too.</source>
            <translation>随货同行单共 %2 个码，已扫 %1 个，请扫其余的。</translation>
        </message>
        <message>
            <source>The codes of the delivery note do not fit together; scan them again.</source>
            <translation>随货同行单的码对不上，请重新扫。</translation>
        </message>
        <message>
            <source>These are codes of more than one delivery note.</source>
            <translation>这些码不是同一张随货同行单的。</translation>
        </message>
        <message>
            <source>This is too much for one delivery note. Split the entry in two, or give the buyer the entries as EPCIS.</source>
            <translation>一张随货同行单装不下。请把这一笔分成两笔，或给买方 EPCIS 文件。</translation>
        </message>
    </context>
    <context>
        <name>ObjectCommand</name>
        <message>
            <source>No rule pack has a work sheet for this.</source>
            <translation>没有适用的工作单。</translation>
        </message>
        <message>
            <source>%1 is in %2.</source>
            <translation>%1 已写到 %2。</translation>
        </message>
        <message>
            <source>No object answers to “%1”.</source>
            <translation>没有编号为“%1”的对象。</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>“%1” is not understood here.</source>
            <translation>看不懂“%1”，请看 subenctl help。</translation>
        </message>
        <message>
            <source>Too few or too many arguments; subenctl help COMMAND shows an example.</source>
            <translation>参数个数不对，subenctl help 命令名 有例子。</translation>
        </message>
        <message>
            <source>Something is missing; subenctl help COMMAND shows an example.</source>
            <translation>还缺内容，subenctl help 命令名 有例子。</translation>
        </message>
        <message>
            <source>Something is missing after “%1”; subenctl help COMMAND shows an example.</source>
            <translation>“%1”后面还缺内容，subenctl help 命令名 有例子。</translation>
        </message>
        <message>
            <source>“%1” is no date; write it like 2026-11-22.</source>
            <translation>“%1”不是日期，请写成 2026-11-22 这样。</translation>
        </message>
        <message>
            <source>--%1 is a whole number from %2 to %3, not “%4”.</source>
            <translation>--%1 要写 %2 到 %3 之间的整数，不能写“%4”。</translation>
        </message>
        <message>
            <source>“%1” is no number; the list shows it in front of each row.</source>
            <translation>“%1”不是编号；列表每行开头就是编号。</translation>
        </message>
    </context>
    <context>
        <name>OutFile</name>
        <message>
            <source>%1 belongs to the ledger; choose another name.</source>
            <translation>%1 是账本自己的文件，请换个名字。</translation>
        </message>
        <message>
            <source>%1: the name has to end in .%2.</source>
            <translation>%1：文件名要以 .%2 结尾。</translation>
        </message>
        <message>
            <source> or .</source>
            <translation> 或 .</translation>
        </message>
        <message>
            <source>%1 stands there already. Choose another name.</source>
            <translation>%1 已经存在，请换个名字。</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message>
            <source>There is no platform profile “%1”.</source>
            <translation>没有名为“%1”的平台配置。</translation>
        </message>
        <message>
            <source>A training ledger is never uploaded to a real platform.</source>
            <translation>练习账本不会传到正式平台。</translation>
        </message>
        <message>
            <source>%1 has no environment “%2”.</source>
            <translation>%1没有名为“%2”的环境。</translation>
        </message>
        <message>
            <source>Fill in %1.</source>
            <translation>请填写%1。</translation>
        </message>
        <message>
            <source>A row can be received, sent again or withdrawn.</source>
            <translation>一条记录只能登记已收、重新发送或撤下。</translation>
        </message>
        <message>
            <source>Enter the receipt number.</source>
            <translation>请填写回执号。</translation>
        </message>
        <message>
            <source>Enter the reason.</source>
            <translation>请填写原因。</translation>
        </message>
        <message>
            <source>There is no outbox row %1.</source>
            <translation>没有第 %1 条待传记录。</translation>
        </message>
        <message>
            <source>This record was received already or is being sent; nothing was changed.</source>
            <translation>这条已收或正在发送，没有改动。</translation>
        </message>
        <message>
            <source>%1 took this version of the profile until %2 only; get a newer one.</source>
            <translation>%1 的这一版接口只用到 %2，请换新版接口档案。</translation>
        </message>
        <message>
            <source>%1 takes this version of the profile from %2 on; until then the earlier one holds.</source>
            <translation>%1 从 %2 起才收这一版；在那之前用前一版。</translation>
        </message>
        <message>
            <source>This computer has no key store: the keys of %1 would lie readable in a file. Set a password for this computer's key first (Settings, This computer's key; subenctl key seal).</source>
            <translation>本机没有密钥库，%1 的密钥会留在可读的文件里。请先在 设置 › 本机钥匙 设密码（或 subenctl key seal）。</translation>
        </message>
        <message>
            <source>“%1” is no folder; choose one, or write it whole from its beginning.</source>
            <translation>“%1”不是文件夹，请选一个，或从头写全。</translation>
        </message>
        <message>
            <source>“%1” is no address; write it like https://name or http://127.0.0.1:8848.</source>
            <translation>“%1”不是网址，请写成 https://名称 或 http://127.0.0.1:8848 这样。</translation>
        </message>
        <message>
            <source>A name and password do not belong into the address: it is not sealed. Write them into the keys.</source>
            <translation>用户名和密码不要写在地址里（地址不加密），请填到密钥栏。</translation>
        </message>
        <message>
            <source>“%1” is a place to practise: what it takes reaches no platform. Practise in a training ledger.</source>
            <translation>“%1”只供练习，收下的记录到不了平台。请在练习账本里练习。</translation>
        </message>
    </context>
    <context>
        <name>OutboxAdvice</name>
        <message>
            <source>The platform is off. %1 switches it on; then it goes by itself.</source>
            <translation>平台未启用。按 %1 启用，之后自动上传。</translation>
        </message>
        <message>
            <source>It goes after an earlier record of this list that is not settled yet.</source>
            <translation>前一条了结后才传，前一条也在这张清单里。</translation>
        </message>
        <message>
            <source>The platform did not take it now; it is tried again by itself at %1. Sooner: %2, Send again.</source>
            <translation>平台暂时没收，%1 自动再传。想早些，按 %2 选“重新发送”。</translation>
        </message>
        <message>
            <source>It goes by itself within a minute; %1 sends at once.</source>
            <translation>一分钟内自动上传，按 %1 马上传。</translation>
        </message>
        <message>
            <source>The file lies at %1. Hand it in, then write the receipt with %2.</source>
            <translation>文件在 %1。交上去后按 %2 填回执号。</translation>
        </message>
        <message>
            <source>The file lies at %1; put the answer file beside it and it is read by itself, with %2 at once.</source>
            <translation>文件在 %1。把应答文件放在旁边会自动读取，按 %2 马上读。</translation>
        </message>
        <message>
            <source>The platform works on it; it is asked again by itself from %1 on.</source>
            <translation>平台正在处理，%1 起自动再查。</translation>
        </message>
        <message>
            <source>It is not known whether it arrived. It is not sent again: the platform is asked first. %1 asks now.</source>
            <translation>不知道平台收没收，不会重发，先向平台查询。按 %1 现在就查。</translation>
        </message>
        <message>
            <source>It is not known whether it arrived, and this platform cannot be asked. Look there; then %1: write the receipt if it is there, or send again.</source>
            <translation>不知道平台收没收，这个平台不能查询。请到平台上看，再按 %1：有就填回执号，没有就重新发送。</translation>
        </message>
        <message>
            <source>It is on its way; if the program stops now, the platform is asked about it next time.</source>
            <translation>正在发送。程序若中断，下次先向平台查询。</translation>
        </message>
        <message>
            <source>The platform has it without what is named above. Enter opens the entry to correct it; if it was mended there: %1.</source>
            <translation>平台收下了，但上面写的没有收。按 Enter 打开这笔账更正；若已在平台上补好，按 %1 登记。</translation>
        </message>
        <message>
            <source>Under this number the platform holds something else. Compare there: if the ledger is wrong, Enter opens the entry; if the platform is, let it be mended there and settle with %1.</source>
            <translation>平台上同一编号的内容和账上不同。请到平台核对：账错了，按 Enter 打开更正；平台错了，请平台改正后按 %1 登记。</translation>
        </message>
        <message>
            <source>The platform does not take our key or signature. %1: write the keys anew; what was stopped then goes by itself.</source>
            <translation>平台不认本店的密钥或签名。按 %1 重填密钥，停下的随后自动上传。</translation>
        </message>
        <message>
            <source>It is off: nothing is queued for it. %1 sets it up.</source>
            <translation>未启用，记的账不会排队上传。按 %1 设置。</translation>
        </message>
        <message>
            <source>%1 stopped: the platform does not take our key or signature. Write the keys anew with %2.</source>
            <translation>停了 %1 条：平台不认本店的密钥或签名。按 %2 重填密钥。</translation>
        </message>
        <message>
            <source>%1 sent back: choose one in the list, it says why and what to do.</source>
            <translation>退回 %1 条：在清单里选一条，看原因和办法。</translation>
        </message>
        <message>
            <source>%1 in doubt: the platform is asked about them before anything is sent.</source>
            <translation>存疑 %1 条：先向平台查询，查清再传别的。</translation>
        </message>
        <message>
            <source>%1 in doubt: this platform cannot be asked; choose one in the list and settle it.</source>
            <translation>存疑 %1 条：这个平台不能查询，请在清单里选一条，人工了结。</translation>
        </message>
        <message>
            <source>What it did not take now is tried again at %1.</source>
            <translation>平台暂时没收的，%1 自动再传。</translation>
        </message>
        <message>
            <source>%1 lie in files to be handed in: choose one in the list, it says where and asks for the receipt.</source>
            <translation>%1 条在待交的文件里：在清单里选一条，看文件在哪里、填回执号。</translation>
        </message>
        <message>
            <source>Nothing came back the last time it was called.</source>
            <translation>上次联系平台没有回音。</translation>
        </message>
        <message>
            <source>The platform has not got it. Enter opens the entry: what is corrected there goes out by itself. Was it a supplier, item or licence: mend it, then %1, Send again; that serves too where the fault was the platform's.</source>
            <translation>平台没有收。按 Enter 打开这笔账，更正后自动上传。若是供货商、货品或证照的资料有误，改好资料后按 %1 选“重新发送”，会按改好的资料发；平台自己的问题也这样重发。</translation>
        </message>
        <message>
            <source>%1 wait since an earlier version of this profile. They go as version %2 writes them: Settings, Platforms shows each of them as it would go.</source>
            <translation>有 %1 条是按这份接口文件的旧版本排队的，将按版本 %2 发送。“设置 › 平台接口”里可逐条查看将发送的内容。</translation>
        </message>
    </context>
    <context>
        <name>OutboxRows</name>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待传</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>In doubt</source>
            <translation>存疑</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已收</translation>
        </message>
        <message>
            <source>Waiting since</source>
            <translation>最久等待</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>业务</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>往来单位</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Receipt or reason</source>
            <translation>回执或说明</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>发送中</translation>
        </message>
        <message>
            <source>Differs there</source>
            <translation>内容不一致</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>On</source>
            <translation>已启用</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>未启用</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>回执 %1</translation>
        </message>
        <message>
            <source>Taken in part</source>
            <translation>部分收下</translation>
        </message>
        <message>
            <source>Worked on there</source>
            <translation>平台处理中</translation>
        </message>
        <message>
            <source>Must arrive by</source>
            <translation>最迟送达</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>已超时</translation>
        </message>
        <message>
            <source>Document No.</source>
            <translation>单号</translation>
        </message>
        <message>
            <source>In a file</source>
            <translation>已成文件</translation>
        </message>
    </context>
    <context>
        <name>PackCommand</name>
        <message>
            <source>%1 is well formed.</source>
            <translation>%1 格式正确。</translation>
        </message>
        <message>
            <source>There is no rule pack “%1”.</source>
            <translation>没有规则包“%1”。</translation>
        </message>
        <message>
            <source>It reads the same.</source>
            <translation>没有差别。</translation>
        </message>
        <message>
            <source>Nothing is said about it.</source>
            <translation>没有要说的。</translation>
        </message>
        <message>
            <source>%1 findings; nothing was recorded.</source>
            <translation>%1 条提示；没有记账。</translation>
        </message>
        <message>
            <source>Say pack list, pack show ID, pack check FILE, pack diff ID or FILE, or pack try DRAFT.json.</source>
            <translation>请写 pack list、pack show 编号、pack check 文件、pack diff 编号或文件，或者 pack try 草稿.json。</translation>
        </message>
    </context>
    <context>
        <name>PackageFile</name>
        <message>
            <source>The disk is full; no package was made.</source>
            <translation>磁盘满了，没有生成备查包。</translation>
        </message>
        <message>
            <source>Stopped; no package was made.</source>
            <translation>已停止，没有生成备查包。</translation>
        </message>
    </context>
    <context>
        <name>PackageLog</name>
        <message>
            <source>A receipt cannot be of a day to come.</source>
            <translation>回执日期不能是以后的日子。</translation>
        </message>
        <message>
            <source>Type the number of the receipt.</source>
            <translation>请输入回执编号。</translation>
        </message>
        <message>
            <source>There is no package %1.</source>
            <translation>没有编号为 %1 的备查包。</translation>
        </message>
    </context>
    <context>
        <name>PackageSheets</name>
        <message>
            <source>Whose</source>
            <translation>持有者</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>发证机关</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>有效期自</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>The firm</source>
            <translation>企业基本情况</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Credit code</source>
            <translation>信用代码</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>Trades in</source>
            <translation>经营类别</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>账本</translation>
        </message>
        <message>
            <source>Own licences</source>
            <translation>本店证照</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Specification</source>
            <translation>规格</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>商品条码</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Further facts</source>
            <translation>其他内容</translation>
        </message>
        <message>
            <source>Licences of products</source>
            <translation>产品证照</translation>
        </message>
        <message>
            <source>Suppliers and buyers</source>
            <translation>往来单位</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Licences of suppliers and buyers</source>
            <translation>往来单位证照</translation>
        </message>
        <message>
            <source>Flow of goods</source>
            <translation>进销存</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Use by</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>期初</translation>
        </message>
        <message>
            <source>After</source>
            <translation>期末</translation>
        </message>
        <message>
            <source>Where it came from and went to</source>
            <translation>来源和去向</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>对方</translation>
        </message>
        <message>
            <source>From lots</source>
            <translation>从批次</translation>
        </message>
        <message>
            <source>To lots</source>
            <translation>到批次</translation>
        </message>
        <message>
            <source>Recalls</source>
            <translation>召回</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>获知时间</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>结案日期</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Entries a month</source>
            <translation>各月笔数</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>业务</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>明细行</translation>
        </message>
        <message>
            <source>Entered late</source>
            <translation>补录</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>进</translation>
        </message>
        <message>
            <source>Outgoing</source>
            <translation>出</translation>
        </message>
        <message>
            <source>Business step</source>
            <translation>业务</translation>
        </message>
        <message>
            <source>Number of entries</source>
            <translation>笔数</translation>
        </message>
        <message>
            <source>Corrected entries</source>
            <translation>更正笔数</translation>
        </message>
        <message>
            <source>There is no table “%1”.</source>
            <translation>没有名为“%1”的表。</translation>
        </message>
        <message>
            <source>Particular</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>As registered</source>
            <translation>登记内容</translation>
        </message>
    </context>
    <context>
        <name>PackageSignature</name>
        <message>
            <source>The firm's key and certificate are not a pair of SM2 in PEM.</source>
            <translation>企业私钥和证书不是一对 PEM 格式的 SM2 密钥。</translation>
        </message>
        <message>
            <source>The firm's key cannot sign.</source>
            <translation>企业私钥不能签名。</translation>
        </message>
        <message>
            <source>The cryptography of this machine does not start.</source>
            <translation>这台电脑的密码模块启动不了。</translation>
        </message>
        <message>
            <source>This is no certificate in PEM.</source>
            <translation>这不是 PEM 格式的证书。</translation>
        </message>
    </context>
    <context>
        <name>PackageTables</name>
        <message>
            <source>Seal %1</source>
            <translation>封条 %1</translation>
        </message>
        <message>
            <source>the first %1 of %2 rows; all are in registers.xlsx</source>
            <translation>前 %1 行，共 %2 行；全部在 registers.xlsx 里</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>封条</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>更正</translation>
        </message>
    </context>
    <context>
        <name>Painter</name>
        <message>
            <source>Printing was stopped.</source>
            <translation>打印已停止。</translation>
        </message>
        <message>
            <source>The printer or the file does not take the page.</source>
            <translation>打印机或文件不接受这一页，请检查打印机或换个位置保存。</translation>
        </message>
    </context>
    <context>
        <name>PastStock</name>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
    </context>
    <context>
        <name>PictureReader</name>
        <message>
            <source>This is no picture the program can read. Save it as PNG or JPEG and try again.</source>
            <translation>读不了这个图片。请另存为 PNG 或 JPEG 再试。</translation>
        </message>
        <message>
            <source>The picture is too large. Photograph the code alone.</source>
            <translation>图片太大。请只拍码的部分。</translation>
        </message>
        <message>
            <source>The PDF cannot be opened; it may be damaged or locked by a password.</source>
            <translation>PDF 打不开，可能损坏或有密码。</translation>
        </message>
        <message>
            <source>This build cannot read PDF files. Take a screenshot of the page instead.</source>
            <translation>本版本不能读 PDF。请截屏代替。</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 读不出来，请检查文件是否还在。</translation>
        </message>
    </context>
    <context>
        <name>Pipeline</name>
        <message>
            <source>These are no hexadecimal digits.</source>
            <translation>这不是十六进制数字。</translation>
        </message>
        <message>
            <source>This is no Base64.</source>
            <translation>这不是 Base64。</translation>
        </message>
        <message>
            <source>This is no JSON.</source>
            <translation>这不是 JSON。</translation>
        </message>
        <message>
            <source>The answer carries no signature.</source>
            <translation>平台的应答没有签名。</translation>
        </message>
        <message>
            <source>The signature does not fit.</source>
            <translation>签名不符。</translation>
        </message>
        <message>
            <source>There is no such step.</source>
            <translation>没有这种步骤。</translation>
        </message>
        <message>
            <source>Step %1: %2</source>
            <translation>步骤 %1：%2</translation>
        </message>
        <message>
            <source>Step %1: more than 64 MB came out.</source>
            <translation>第 %1 步：结果超过 64 MB。</translation>
        </message>
    </context>
    <context>
        <name>PlanBuilder</name>
        <message>
            <source>No header row was found. The file needs a row with words like 品名 and 数量.</source>
            <translation>找不到表头。文件里要有一行写着品名、数量这样的字。</translation>
        </message>
        <message>
            <source>The import was stopped. Nothing was written.</source>
            <translation>已停止导入，什么都没有写入。</translation>
        </message>
        <message>
            <source>There is no line below the header row.</source>
            <translation>表头下面没有数据。</translation>
        </message>
        <message>
            <source>The row has no quantity.</source>
            <translation>这一行没有数量。</translation>
        </message>
        <message>
            <source>The delivery is addressed to %1, this ledger is of %2.</source>
            <translation>这张单是开给“%1”的，本账是“%2”。请核对。</translation>
        </message>
        <message>
            <source>Licence %1 of the delivery note is not on file for %2.</source>
            <translation>单上的许可证号 %1 与“%2”登记的证不符。请核对。</translation>
        </message>
        <message>
            <source>%1 of this party was recorded already, as entry %2. Is it really another one?</source>
            <translation>这家的单号 %1 已记过（第 %2 笔）。确实是另一批货吗？</translation>
        </message>
        <message>
            <source>There is no place “%1” in the ledger. Add it, then read the file again.</source>
            <translation>账里没有“%1”这个货位。请先登记，再读一次文件。</translation>
        </message>
        <message>
            <source>The %1 codes belong to %2 lots, so the quantity has to be %1; or give each lot a row of its own.</source>
            <translation>这 %1 个码属于 %2 个批号，数量应为 %1；或每个批号单列一行。</translation>
        </message>
        <message>
            <source>%1 rows of orders that were cancelled, refunded or not paid are left out.</source>
            <translation>%1 行已取消、已退款或未付款的订单不记账。</translation>
        </message>
    </context>
    <context>
        <name>PlatformCommand</name>
        <message>
            <source>The practice platform answers at %1. Key: %2, secret: %3. Ctrl+C ends it.</source>
            <translation>练习平台在 %1 应答。应用编号 %2，密钥 %3。按 Ctrl+C 结束。</translation>
        </message>
        <message>
            <source>%1 records were received.</source>
            <translation>共收到 %1 条。</translation>
        </message>
        <message>
            <source>There is no platform profile “%1”.</source>
            <translation>没有名为“%1”的平台配置。</translation>
        </message>
        <message>
            <source>Name the file with the credentials: --credentials FILE.json.</source>
            <translation>请写密钥文件：--credentials 文件.json。</translation>
        </message>
        <message>
            <source>%1 is on; entries made from now on are queued for it.</source>
            <translation>%1已启用，以后的账会自动排队上传。</translation>
        </message>
        <message>
            <source>off</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Received %1, sent back %2, in doubt %3, later %4, refused %5, differing %6.</source>
            <translation>已收 %1，退回 %2，存疑 %3，稍后再传 %4，被拒 %5，不一致 %6。</translation>
        </message>
        <message>
            <source>“%1” is not understood here.</source>
            <translation>看不懂“%1”，请看 subenctl help。</translation>
        </message>
        <message>
            <source>Example “%1”: as it says.</source>
            <translation>样例“%1”：相符。</translation>
        </message>
        <message>
            <source>Example “%1”: expected %2, came out %3.</source>
            <translation>样例“%1”：应为 %2，得到 %3。</translation>
        </message>
        <message>
            <source>Not confirmed: %1</source>
            <translation>待核实：%1</translation>
        </message>
        <message>
            <source>%1 %2 is well formed and does its own examples as it says.</source>
            <translation>%1 %2 格式正确，样例全部相符。</translation>
        </message>
        <message>
            <source>%1: %2 entries.</source>
            <translation>%1：%2 条。</translation>
        </message>
        <message>
            <source>What waits is asked about before it is sent.</source>
            <translation>等待上传的先向平台核对，再上传。</translation>
        </message>
        <message>
            <source>Signed by “%1”, fingerprint %2.</source>
            <translation>由“%1”签名，指纹 %2。</translation>
        </message>
        <message>
            <source>Nobody signed it.</source>
            <translation>没有签名。</translation>
        </message>
        <message>
            <source>A row is received, again or withdrawn, not “%1”.</source>
            <translation>只能写 received、again 或 withdrawn，不能写“%1”。</translation>
        </message>
        <message>
            <source>There is no row %1.</source>
            <translation>没有第 %1 号记录。</translation>
        </message>
        <message>
            <source>Nothing was sent: this computer's key is sealed.</source>
            <translation>没有发送：本机钥匙已加密。</translation>
        </message>
        <message>
            <source>%1 has no credential “%2”; it has: %3.</source>
            <translation>%1没有叫“%2”的密钥项，它有：%3。</translation>
        </message>
        <message>
            <source>The credential “%1” is no text; write it in quotation marks.</source>
            <translation>密钥项“%1”不是文本，请加引号。</translation>
        </message>
    </context>
    <context>
        <name>PlatformLine</name>
        <message>
            <source>The log-in was not answered: HTTP %1 %2</source>
            <translation>登录没有得到应答：HTTP %1 %2</translation>
        </message>
        <message>
            <source>The platform refused the log-in: HTTP %1</source>
            <translation>平台拒绝登录：HTTP %1，请核对账号和密钥。</translation>
        </message>
        <message>
            <source>The platform cannot be asked: HTTP %1</source>
            <translation>问不到平台：HTTP %1</translation>
        </message>
        <message>
            <source>Stopped before it was sent.</source>
            <translation>发送前已停止。</translation>
        </message>
        <message>
            <source>The platform refused to answer: %1</source>
            <translation>平台不肯回答：%1</translation>
        </message>
        <message>
            <source>The platform takes no log-in now: HTTP %1</source>
            <translation>平台此刻不接受登录（HTTP %1）</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>To practise</source>
            <translation>练习数据</translation>
        </message>
        <message>
            <source>Made-up entries go into a practice ledger only.</source>
            <translation>练习数据只能写进练习账本。</translation>
        </message>
        <message>
            <source>A copy of a paper, to practise.</source>
            <translation>练习用证件复印件。</translation>
        </message>
        <message>
            <source>copy to practise.txt</source>
            <translation>练习用复印件.txt</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation>%1 第 %2 行：%3</translation>
        </message>
    </context>
    <context>
        <name>PracticeDialectText</name>
        <message>
            <source>unknown application key</source>
            <translation>应用编号不对</translation>
        </message>
        <message>
            <source>the signature does not fit the bytes</source>
            <translation>签名与内容不符</translation>
        </message>
        <message>
            <source>the time is more than ten minutes off</source>
            <translation>时间相差超过十分钟</translation>
        </message>
        <message>
            <source>the nonce was used before</source>
            <translation>随机数重复使用</translation>
        </message>
        <message>
            <source>no UTF-8 JSON object in the body</source>
            <translation>内容不是 UTF-8 的 JSON 对象</translation>
        </message>
        <message>
            <source>no such record</source>
            <translation>没有这条记录</translation>
        </message>
    </context>
    <context>
        <name>PracticePlatform</name>
        <message>
            <source>%1 is missing</source>
            <translation>缺少 %1</translation>
        </message>
        <message>
            <source>%1 is too long</source>
            <translation>%1 太长</translation>
        </message>
        <message>
            <source>this number was received before</source>
            <translation>这个编号已经收过</translation>
        </message>
        <message>
            <source>refused for practice</source>
            <translation>练习用的退回</translation>
        </message>
        <message>
            <source>Port %1 is taken; name another one.</source>
            <translation>端口 %1 被占用，请换一个。</translation>
        </message>
        <message>
            <source>what it corrects is not here</source>
            <translation>被更正的记录不在这里</translation>
        </message>
        <message>
            <source>%1 has not come in yet</source>
            <translation>%1 还没有入库</translation>
        </message>
        <message>
            <source>%1 is not taken here</source>
            <translation>这里不收 %1</translation>
        </message>
        <message>
            <source>%1 is not of the kind %2</source>
            <translation>%1 不合格式 %2</translation>
        </message>
        <message>
            <source>%1 is unknown here</source>
            <translation>没有 %1 这一项</translation>
        </message>
    </context>
    <context>
        <name>PracticeRules</name>
        <message>
            <source>“%1” is no fault of the practice platform.</source>
            <translation>练习平台没有“%1”这种故障。</translation>
        </message>
        <message>
            <source>The faults are no JSON list.</source>
            <translation>故障文件不是 JSON 列表。</translation>
        </message>
        <message>
            <source>The rules are no JSON object.</source>
            <translation>规则不是 JSON 对象。</translation>
        </message>
        <message>
            <source>“%1” is no way to treat duplicates.</source>
            <translation>没有“%1”这种重复处理方式。</translation>
        </message>
    </context>
    <context>
        <name>PrintCommand</name>
        <message>
            <source>Job %1: %2 of %3 labels handed over.</source>
            <translation>任务 %1：已送出 %2 张，共 %3 张。</translation>
        </message>
        <message>
            <source>Job %1 is %2.</source>
            <translation>任务 %1：%2。</translation>
        </message>
        <message>
            <source>Say print list, pause, resume, again or cancel.</source>
            <translation>请写 print list、pause、resume、again 或 cancel。</translation>
        </message>
    </context>
    <context>
        <name>PrintTarget</name>
        <message>
            <source>%1 takes nothing: %2. Check that the printer is on and that you may write there.</source>
            <translation>%1 写不进去：%2。请检查打印机是否开着、有没有写入权限。</translation>
        </message>
        <message>
            <source>The program lp is not installed; install cups-client.</source>
            <translation>没有安装 lp，请安装 cups-client。</translation>
        </message>
        <message>
            <source>The printer %1 does not take the job: %2</source>
            <translation>打印机 %1 不接受任务：%2</translation>
        </message>
        <message>
            <source>Say where to print: a printer, a .pdf file or HOST:9100.</source>
            <translation>请写打印到哪里：打印机、.pdf 文件或 主机:9100。</translation>
        </message>
        <message>
            <source>“%1” is no printer that takes bytes; write HOST:9100, a device or queue:NAME.</source>
            <translation>“%1”不能直接接收打印数据，请写 主机:9100、设备或 queue:队列名。</translation>
        </message>
    </context>
    <context>
        <name>PrinterCommand</name>
        <message>
            <source>Offsets, gap, dpi, darkness and rotation are numbers; languages are zpl, tspl and escpos.</source>
            <translation>偏移、间隙、dpi、浓度、旋转都填数字；语言为 zpl、tspl 或 escpos。</translation>
        </message>
        <message>
            <source>Write the size in millimetres as 60x40, at least 30x20.</source>
            <translation>尺寸按毫米写成 60x40，最小 30x20。</translation>
        </message>
        <message>
            <source>A test label goes to a printer, a .pdf or a .zpl file.</source>
            <translation>测试标签可打到打印机、.pdf 或 .zpl 文件。</translation>
        </message>
        <message>
            <source>One test label to %1.</source>
            <translation>已打一张测试标签到 %1。</translation>
        </message>
        <message>
            <source>Labels know own phone, address and traceUrl.</source>
            <translation>标签用得到的本单位资料：phone、address、traceUrl。</translation>
        </message>
        <message>
            <source>Say printer list, set, test, remove or own.</source>
            <translation>请写 printer list、set、test、remove 或 own。</translation>
        </message>
        <message>
            <source>Write the text behind it; “” takes it away.</source>
            <translation>请在后面写内容；写 "" 就是清掉。</translation>
        </message>
    </context>
    <context>
        <name>PrinterPort</name>
        <message>
            <source>Printing was stopped. Part of it may have come out.</source>
            <translation>打印已停止，可能已打出一部分，请核对张数。</translation>
        </message>
        <message>
            <source>The printer %1 does not answer: %2. Check that it is on and connected.</source>
            <translation>打印机 %1 没有回应：%2。请检查电源和网线。</translation>
        </message>
        <message>
            <source>nothing answers there</source>
            <translation>没有应答</translation>
        </message>
        <message>
            <source>there is no machine of this name</source>
            <translation>找不到这个主机名</translation>
        </message>
        <message>
            <source>it broke the connection off</source>
            <translation>对方断开了连接</translation>
        </message>
        <message>
            <source>it took too long</source>
            <translation>等待超时</translation>
        </message>
        <message>
            <source>the network cannot be reached</source>
            <translation>网络不通</translation>
        </message>
    </context>
    <context>
        <name>Profile</name>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 读不出来，请检查文件是否还在。</translation>
        </message>
        <message>
            <source>/codes: there is no code list “%1”.</source>
            <translation>/codes:没有代码表“%1”。</translation>
        </message>
        <message>
            <source>/resolve: there is no call “%1”.</source>
            <translation>/resolve:没有查询“%1”。</translation>
        </message>
        <message>
            <source>/record: “%1” is no regular expression.</source>
            <translation>/record:“%1”不是正则表达式。</translation>
        </message>
        <message>
            <source>/classes: “%1” is no regular expression.</source>
            <translation>/classes:“%1”不是正则表达式。</translation>
        </message>
        <message>
            <source>/answer/records/prose: “%1” is no regular expression.</source>
            <translation>/answer/records/prose:“%1”不是正则表达式。</translation>
        </message>
        <message>
            <source>/unconfirmed: a profile that is not confirmed has practice environments only.</source>
            <translation>/unconfirmed:含待核实内容的接口档案只能有练习环境。</translation>
        </message>
        <message>
            <source>/record: there is no unit “%1”.</source>
            <translation>/record:没有单位“%1”。</translation>
        </message>
        <message>
            <source>/answer/ok: “%1” is no regular expression.</source>
            <translation>/answer/ok:“%1”不是正则表达式。</translation>
        </message>
        <message>
            <source>/answer/plain: “%1” is no regular expression.</source>
            <translation>/answer/plain:“%1”不是正则表达式。</translation>
        </message>
        <message>
            <source>/tls/token: a key on a USB token is not driven by this program; let a file or a sheet be handed in (“file:///”, “byHand”).</source>
            <translation>/tls/token:本程序不驱动 U 盾；请改为交文件或表格（“file:///”“byHand”）。</translation>
        </message>
        <message>
            <source>%1 nests deeper than %2 levels.</source>
            <translation>%1 的嵌套超过 %2 层。</translation>
        </message>
        <message>
            <source>/ids/%1: it is made when the entry is queued, before any key is opened; put the key's part where the number is used.</source>
            <translation>/ids/%1：编号在记录排队时生成，那时还没有取出密钥；凡含密钥或令牌的部分，请写在用到编号的地方。</translation>
        </message>
    </context>
    <context>
        <name>ProfileShow</name>
        <message>
            <source>%1 is written to %2. Give it an id of its own: one with the same id takes the place of the shipped one.</source>
            <translation>%1 已写到 %2。请改用自己的编号（id）；编号相同的会取代随程序附带的那一份。</translation>
        </message>
        <message>
            <source>There is no shipped profile “%1”; `platform show` lists them.</source>
            <translation>没有随程序附带的接口文件“%1”；platform show 可列出全部。</translation>
        </message>
    </context>
    <context>
        <name>ProfileSignature</name>
        <message>
            <source>This is not what “%1” signed; something was changed afterwards.</source>
            <translation>这不是“%1”签名时的内容，签名后被改过。</translation>
        </message>
        <message>
            <source>This is no profile.</source>
            <translation>这不是平台接口文件。</translation>
        </message>
        <message>
            <source>This profile came with the program.</source>
            <translation>这个接口文件随程序提供。</translation>
        </message>
        <message>
            <source>Nobody signed this profile. Use it only if you know who wrote it.</source>
            <translation>这个接口文件没有签名。确知出自谁手才可使用。</translation>
        </message>
        <message>
            <source>Signed by “%1”, whom you have not said to trust. Compare the fingerprint %2 with them by telephone.</source>
            <translation>由“%1”签名，本单位尚未信任。请打电话与对方核对指纹 %2。</translation>
        </message>
        <message>
            <source>Signed by “%1”, whom you trust (fingerprint %2).</source>
            <translation>由已信任的“%1”签名（指纹 %2）。</translation>
        </message>
    </context>
    <context>
        <name>ProfileSigning</name>
        <message>
            <source>The key is in %1; keep it to yourself. Tell people its fingerprint: %2</source>
            <translation>私钥在 %1，请妥善保管。可告知他人的指纹：%2</translation>
        </message>
        <message>
            <source>%1 is signed by “%2” (fingerprint %3).</source>
            <translation>%1 已由“%2”签名（指纹 %3）。</translation>
        </message>
        <message>
            <source>Name the file for the key: --to FILE.pem.</source>
            <translation>请写明私钥文件：--to FILE.pem。</translation>
        </message>
        <message>
            <source>Name the key and who signs: --key FILE.pem --by NAME.</source>
            <translation>请写明私钥和签名单位：--key FILE.pem --by NAME。</translation>
        </message>
        <message>
            <source>There is no signed profile “%1”.</source>
            <translation>没有签名的接口文件“%1”。</translation>
        </message>
        <message>
            <source>Ask “%1” for their fingerprint and give it: --text "%2".</source>
            <translation>请向“%1”问指纹，再写上：--text "%2"。</translation>
        </message>
    </context>
    <context>
        <name>ReasonText</name>
        <message>
            <source>Not let in (HTTP %1).</source>
            <translation>平台不让进（HTTP %1）。</translation>
        </message>
        <message>
            <source>There is nothing of the platform at this address (HTTP %1).</source>
            <translation>这个地址上没有平台（HTTP %1）。</translation>
        </message>
        <message>
            <source>Too much at once (HTTP %1).</source>
            <translation>一次传得太多（HTTP %1）。</translation>
        </message>
        <message>
            <source>The platform is called too often (HTTP %1).</source>
            <translation>平台说联系得太频繁（HTTP %1）。</translation>
        </message>
        <message>
            <source>The platform does not serve just now (HTTP %1).</source>
            <translation>平台暂停服务（HTTP %1）。</translation>
        </message>
        <message>
            <source>The platform had a fault of its own (HTTP %1).</source>
            <translation>平台自己出了错（HTTP %1）。</translation>
        </message>
    </context>
    <context>
        <name>Recall</name>
        <message>
            <source>Retail, buyer not written down</source>
            <translation>零售，未记买方</translation>
        </message>
    </context>
    <context>
        <name>RecallCommand</name>
        <message>
            <source>running</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>closed %1</source>
            <translation>%1 结案</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>%1  %2  %3: sold %4, back %5 and since then %6</source>
            <translation>%1  %2  %3：售出%4，此前退回%5，召回后退回%6</translation>
        </message>
        <message>
            <source>Supplier: %1  %2</source>
            <translation>供货者：%1  %2</translation>
        </message>
        <message>
            <source>Gap: %1</source>
            <translation>缺口：%1</translation>
        </message>
        <message>
            <source>%1 explained; %2 ms</source>
            <translation>去向已说明 %1；%2 毫秒</translation>
        </message>
        <message>
            <source>No buyer of these lots has a name in the ledger.</source>
            <translation>账上没有这些批次的买方名称。</translation>
        </message>
        <message>
            <source>Recall %1</source>
            <translation>召回 %1</translation>
        </message>
        <message>
            <source>No recall of “%1” was opened.</source>
            <translation>“%1”没有召回过。</translation>
        </message>
        <message>
            <source>“%1” is no time; write 2026-11-22T09:30:00+08:00.</source>
            <translation>“%1”不是时间，请写成 2026-11-22T09:30:00+08:00。</translation>
        </message>
        <message>
            <source>Say open, announce, report, close, drill or list.</source>
            <translation>请写 open、announce、report、close、drill 或 list。</translation>
        </message>
    </context>
    <context>
        <name>RecallGap</name>
        <message>
            <source>Sold without a buyer's name: %1</source>
            <translation>售出时没有记买方：%1</translation>
        </message>
        <message>
            <source>%1 has no phone number.</source>
            <translation>%1没有电话。</translation>
        </message>
        <message>
            <source>%1 has no address.</source>
            <translation>%1没有地址。</translation>
        </message>
        <message>
            <source>Supplier %1 has no phone number.</source>
            <translation>供货者%1没有电话。</translation>
        </message>
        <message>
            <source>Supplier %1 has no licence in force.</source>
            <translation>供货者%1没有有效的许可证。</translation>
        </message>
        <message>
            <source>%1: %2 were missing at a stock-taking.</source>
            <translation>%1：盘点时少%2。</translation>
        </message>
        <message>
            <source>%1: %2 were lost or stolen.</source>
            <translation>%1：丢失或被盗%2。</translation>
        </message>
        <message>
            <source>%1: %2 were found at a stock-taking, from where nobody knows.</source>
            <translation>%1：盘点时多出%2，来源不明。</translation>
        </message>
        <message>
            <source>%1: %2 left a place and did not arrive.</source>
            <translation>%1：%2移出后没有移入。</translation>
        </message>
        <message>
            <source>There are more lots than could be read; the lists are not complete.</source>
            <translation>批次太多没有读完，名单不全。</translation>
        </message>
        <message>
            <source>Lot %1 of %2 is concerned and not yet withheld from sale.</source>
            <translation>%2 批号%1 受影响，还没有停售。</translation>
        </message>
        <message>
            <source>Not every source of lot %1 is known.</source>
            <translation>批号%1 的来源不全。</translation>
        </message>
    </context>
    <context>
        <name>RecallPaper</name>
        <message>
            <source>on sale</source>
            <translation>在售</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>封存</translation>
        </message>
        <message>
            <source>being recalled</source>
            <translation>召回中</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>过期</translation>
        </message>
        <message>
            <source>destroyed</source>
            <translation>已销毁</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>谁负责</translation>
        </message>
        <message>
            <source>Range of sale</source>
            <translation>销售范围</translation>
        </message>
        <message>
            <source>Nothing was sold.</source>
            <translation>没有售出。</translation>
        </message>
        <message>
            <source>%1 buyers, from %2 to %3</source>
            <translation>%1 个买方，%2 至 %3</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>去向已说明</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>统计时间</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>缺口</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>没有。</translation>
        </message>
        <message>
            <source>Affected lots</source>
            <translation>受影响批次</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>生产日期</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>On hand and where</source>
            <translation>在库与位置</translation>
        </message>
        <message>
            <source>Buyers</source>
            <translation>买方</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买方</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>售出</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>已退回</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Suppliers to be told</source>
            <translation>应告知的供货者</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供货者</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>none in force</source>
            <translation>没有有效的</translation>
        </message>
        <message>
            <source>Where everything went</source>
            <translation>去向核对</translation>
        </message>
        <message>
            <source>%1: %2 came in, %3 explained</source>
            <translation>%1：共%2，%3 已说明</translation>
        </message>
        <message>
            <source>sold</source>
            <translation>售出</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>used</source>
            <translation>已用</translation>
        </message>
        <message>
            <source>returned to the supplier</source>
            <translation>退供货者</translation>
        </message>
        <message>
            <source>sampled</source>
            <translation>抽样</translation>
        </message>
        <message>
            <source>short at stock-taking</source>
            <translation>盘亏</translation>
        </message>
        <message>
            <source>found at stock-taking</source>
            <translation>盘盈</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>丢失</translation>
        </message>
        <message>
            <source>missed on the way</source>
            <translation>移库未到</translation>
        </message>
        <message>
            <source>on hand</source>
            <translation>在库</translation>
        </message>
        <message>
            <source>done on %1 %2</source>
            <translation>%1 完成 %2</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>no buyer written down</source>
            <translation>未记买方</translation>
        </message>
        <message>
            <source>no phone</source>
            <translation>缺电话</translation>
        </message>
        <message>
            <source>no address</source>
            <translation>缺地址</translation>
        </message>
        <message>
            <source>Recall notice %1</source>
            <translation>召回通知 %1</translation>
        </message>
        <message>
            <source>Recall notice</source>
            <translation>召回通知书</translation>
        </message>
        <message>
            <source>Addressed to</source>
            <translation>收件单位</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Stop selling and using the goods below at once, keep them apart, and send them back to us. Whoever bought them from you is to be told as well. You get the price back or other goods.</source>
            <translation>请立即停止销售和使用下列货物，单独存放并退回我店；已转售的，请通知您的买方。凭退货退款或换货。</translation>
        </message>
        <message>
            <source>Day of sale</source>
            <translation>售出日期</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>发件单位</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Received, quantity left, signature and day:</source>
            <translation>签收、剩余数量、签名和日期：</translation>
        </message>
        <message>
            <source>Recall report %1</source>
            <translation>召回报告 %1</translation>
        </message>
        <message>
            <source>Closing report of recall %1</source>
            <translation>召回总结报告 %1</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>获知时间</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>公告日期</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>结案日期</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>法定期限</translation>
        </message>
        <message>
            <source>Recall drill %1</source>
            <translation>召回演练 %1</translation>
        </message>
        <message>
            <source>Stopwatch</source>
            <translation>用时</translation>
        </message>
        <message>
            <source>%1 ms of computing</source>
            <translation>计算 %1 毫秒</translation>
        </message>
        <message>
            <source>Records kept until</source>
            <translation>记录保存至</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
    </context>
    <context>
        <name>RecallPersons</name>
        <message>
            <source>%1 (entry %2)</source>
            <translation>%1（第 %2 笔）</translation>
        </message>
    </context>
    <context>
        <name>RecallRows</name>
        <message>
            <source>told %1 %2</source>
            <translation>%1 已通知 %2</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>未通知</translation>
        </message>
        <message>
            <source>%1 explained</source>
            <translation>%1 已说明</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>共</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>售出</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>已用</translation>
        </message>
        <message>
            <source>To the supplier</source>
            <translation>退供货者</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>已销毁</translation>
        </message>
        <message>
            <source>Sampled</source>
            <translation>抽样</translation>
        </message>
        <message>
            <source>Short at stock-taking</source>
            <translation>盘亏</translation>
        </message>
        <message>
            <source>Found at stock-taking</source>
            <translation>盘盈</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>丢失</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>移库未到</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>现有</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>获知时间</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>公告日期</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>结案日期</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>法定期限</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买方</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Got</source>
            <translation>所购</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>已退回</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>已结案</translation>
        </message>
        <message>
            <source>running</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>%1 hours late</source>
            <translation>逾期 %1 小时</translation>
        </message>
        <message>
            <source>%1 days late</source>
            <translation>逾期 %1 天</translation>
        </message>
        <message>
            <source>%1 hours left</source>
            <translation>还剩 %1 小时</translation>
        </message>
        <message>
            <source>%1 days left</source>
            <translation>还剩 %1 天</translation>
        </message>
        <message>
            <source>drill</source>
            <translation>演练</translation>
        </message>
        <message>
            <source>Stopwatch</source>
            <translation>用时</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 毫秒</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>谁负责</translation>
        </message>
        <message>
            <source>Buyers</source>
            <translation>买方</translation>
        </message>
        <message>
            <source>none</source>
            <translation>没有</translation>
        </message>
        <message>
            <source>%1, of these %2 out of reach</source>
            <translation>%1 家，%2 家联系不上</translation>
        </message>
        <message>
            <source>Sold between</source>
            <translation>售出期间</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>缺口</translation>
        </message>
        <message>
            <source>Suppliers to be told</source>
            <translation>应告知的供货者</translation>
        </message>
        <message>
            <source>named at the till</source>
            <translation>实名购买</translation>
        </message>
        <message>
            <source>Records kept until</source>
            <translation>记录保存至</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
    </context>
    <context>
        <name>Recalls</name>
        <message>
            <source>There is no lot yet to draw one from.</source>
            <translation>还没有批次可抽。</translation>
        </message>
        <message>
            <source>Entry %1 opened no recall.</source>
            <translation>单据%1 不是召回。</translation>
        </message>
        <message>
            <source>There is no such lot.</source>
            <translation>没有这个批次。</translation>
        </message>
        <message>
            <source>Lot %1 is being recalled already, since %2.</source>
            <translation>批号%1 已在召回中，始于%2。</translation>
        </message>
        <message>
            <source>This recall is closed.</source>
            <translation>这次召回已经结案。</translation>
        </message>
        <message>
            <source>The rules of this trade know no such step.</source>
            <translation>这个品类的规则里没有这一步。</translation>
        </message>
        <message>
            <source>This recall was announced already.</source>
            <translation>这次召回已经公告过。</translation>
        </message>
        <message>
            <source>Nobody of that name bought of this recall.</source>
            <translation>这家没有买过召回的批次。</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPaper</name>
        <message>
            <source>Recovery code of the traceability ledger</source>
            <translation>追溯账本恢复码</translation>
        </message>
        <message>
            <source>Who has this sheet and the ledger file can read the ledger. Keep it locked, and not beside the computer.</source>
            <translation>有这张纸和账本文件，就能读出账本。请锁好，不要放在电脑旁。</translation>
        </message>
    </context>
    <context>
        <name>RegisterCommand</name>
        <message>
            <source>Say register list, or register print NAME --out FILE.pdf or FILE.xlsx.</source>
            <translation>请写 register list，或 register print 名称 --out 文件.pdf 或 文件.xlsx。</translation>
        </message>
        <message>
            <source>%1 is in %2.</source>
            <translation>%1 已写到 %2。</translation>
        </message>
        <message>
            <source>Paper is A4, A4L or 241.</source>
            <translation>纸张只能是 A4、A4L 或 241。</translation>
        </message>
    </context>
    <context>
        <name>RegisterPaper</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>kept under %1, article %2</source>
            <translation>依据 %1第%2条</translation>
        </message>
        <message>
            <source>Printed %1 by %2</source>
            <translation>打印 %1　%2</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>更正</translation>
        </message>
    </context>
    <context>
        <name>Registers</name>
        <message>
            <source>In</source>
            <translation>入</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>出</translation>
        </message>
        <message>
            <source>There is no register “%1”.</source>
            <translation>没有名为“%1”的台账。</translation>
        </message>
        <message>
            <source>Stopped; nothing was written.</source>
            <translation>已停止，没有写入。</translation>
        </message>
        <message>
            <source>Running balance</source>
            <translation>结存</translation>
        </message>
        <message>
            <source>There is no register “%1”. There are: %2.</source>
            <translation>没有台账“%1”。可用的有：%2。</translation>
        </message>
        <message>
            <source>What it was</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Entry %1: corrected by entry %2</source>
            <translation>第 %1 笔，已由第 %2 笔更正</translation>
        </message>
        <message>
            <source>Entry %1: stands for entry %2</source>
            <translation>第 %1 笔，更正第 %2 笔</translation>
        </message>
        <message>
            <source>Red entry: entry %1 is void. %2 (%3, %4)</source>
            <translation>红字冲销：第 %1 笔作废。%2（%3，%4）</translation>
        </message>
        <message>
            <source>Red entry: takes entry %1 back. %2 (%3, %4)</source>
            <translation>红字冲销：冲回第 %1 笔。%2（%3，%4）</translation>
        </message>
    </context>
    <context>
        <name>Relay</name>
        <message>
            <source>The program stopped while this was being sent.</source>
            <translation>发送时程序中断，先查询再说。</translation>
        </message>
        <message>
            <source>Another program is sending already.</source>
            <translation>另一个程序正在上传，请等它传完。</translation>
        </message>
        <message>
            <source>Stopped; what was sent is settled, the rest waits.</source>
            <translation>已停止。发出的都已记下，其余继续等待。</translation>
        </message>
        <message>
            <source>%1 refused our key or signature; check the credentials.</source>
            <translation>%1不认本店的密钥或签名，请核对密钥后再启用。</translation>
        </message>
        <message>
            <source>%1 is closed at this time of day; it is tried again later.</source>
            <translation>%1 这个时段不开放，稍后再传。</translation>
        </message>
        <message>
            <source>%1 took this version of the profile until %2 only; get a newer one.</source>
            <translation>%1 的这一版接口只用到 %2，请换新版接口档案。</translation>
        </message>
        <message>
            <source>This platform cannot be asked; look there and settle it by hand.</source>
            <translation>这个平台不能查询；到平台上看过后人工处理。</translation>
        </message>
        <message>
            <source>%1 takes no more today; the rest goes tomorrow.</source>
            <translation>%1 今天的额度用完了，余下的明天再传。</translation>
        </message>
        <message>
            <source>This machine's clock differs from that of %1 by %2 seconds; it is sent with the platform's time.</source>
            <translation>本机时钟与%1相差 %2 秒；上传时按平台的时间。</translation>
        </message>
        <message>
            <source>%1 is not switched on.</source>
            <translation>%1 还没有开通。</translation>
        </message>
        <message>
            <source>%1 takes this version of the profile from %2 on; what waits goes then.</source>
            <translation>%1 从 %2 起才收这一版；待传的到时再传。</translation>
        </message>
        <message>
            <source>The platform asked for this record %1 times and did not take it.</source>
            <translation>平台要这条记录重发了 %1 次，都没有收下</translation>
        </message>
        <message>
            <source>The computer “%1” is sending from this ledger, or was when it was switched off. If Suben does not run there now, delete the file %2 and send again.</source>
            <translation>电脑“%1”正在用本账本上传，或上传时关了机。确认那台电脑没有在运行溯本后，删除文件 %2，再上传。</translation>
        </message>
        <message>
            <source>%1 is switched on to practise and is sent nothing from a real ledger; switch on its real place.</source>
            <translation>%1启用的是练习环境，正式账本不往那里传；请启用它的正式环境。</translation>
        </message>
    </context>
    <context>
        <name>RequestDraft</name>
        <message>
            <source>There is no place “%1” to put it.</source>
            <translation>没有“%1”这个位置可放。</translation>
        </message>
        <message>
            <source>There is no element “%1”.</source>
            <translation>没有元素“%1”。</translation>
        </message>
    </context>
    <context>
        <name>Restoration</name>
        <message>
            <source>This ledger was put back from a backup or carried here: what waits may have been sent already. Let it be asked about first; then it is sent.</source>
            <translation>这份台账是从备份恢复或从别处搬来的，等待上传的可能已经传过。先向平台核对，再上传。</translation>
        </message>
        <message>
            <source>The ledger was put back; it may have been sent before.</source>
            <translation>台账是恢复的，可能已经传过。</translation>
        </message>
    </context>
    <context>
        <name>ResultLists</name>
        <message>
            <source>The row says no verdict.</source>
            <translation>这一行没有结论。</translation>
        </message>
        <message>
            <source>“%1” is no verdict; the column has to say 合格 or 不合格.</source>
            <translation>“%1”不是结论，这一列要写合格或不合格。</translation>
        </message>
        <message>
            <source>The same as row %1.</source>
            <translation>与第 %1 行相同。</translation>
        </message>
        <message>
            <source>Row %1 says something else about the same test.</source>
            <translation>与第 %1 行说法不一，请向检验机构核实。</translation>
        </message>
        <message>
            <source>Recorded already, as entry %1.</source>
            <translation>已记过，是第 %1 笔。</translation>
        </message>
        <message>
            <source>Entry %1 said: %2. It is corrected, and both can be read.</source>
            <translation>第 %1 笔原为“%2”，将更正，前后都可查。</translation>
        </message>
        <message>
            <source>Failed a test: %1</source>
            <translation>检验不合格：%1</translation>
        </message>
        <message>
            <source>No list of results was found. It needs a row with words like 样品名称, 批号 and 检验结论.</source>
            <translation>没找到检验清单，要有一行写着样品名称、批号、检验结论。</translation>
        </message>
        <message>
            <source>The reading was stopped. Nothing was written.</source>
            <translation>已停止，账本没有变化。</translation>
        </message>
        <message>
            <source>There is no row below the headers.</source>
            <translation>表头下面没有内容。</translation>
        </message>
        <message>
            <source>Row %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>已停止，账本没有变化。</translation>
        </message>
    </context>
    <context>
        <name>ResultRows</name>
        <message>
            <source>passed</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>不合格</translation>
        </message>
        <message>
            <source>chosen by you</source>
            <translation>您选的</translation>
        </message>
        <message>
            <source>lot found</source>
            <translation>已找到批次</translation>
        </message>
        <message>
            <source>corrects entry %1</source>
            <translation>更正第 %1 笔</translation>
        </message>
        <message>
            <source>known already</source>
            <translation>已记过</translation>
        </message>
        <message>
            <source>which lot?</source>
            <translation>是哪一批？</translation>
        </message>
        <message>
            <source>no such lot</source>
            <translation>账上没有</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>不记</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>看不懂</translation>
        </message>
        <message>
            <source>by its lot number</source>
            <translation>按批号</translation>
        </message>
        <message>
            <source>by the number of the sample</source>
            <translation>按样品编号</translation>
        </message>
        <message>
            <source>by the number of the report</source>
            <translation>按报告编号</translation>
        </message>
        <message>
            <source>you chose it</source>
            <translation>由您选定</translation>
        </message>
        <message>
            <source>Tested for</source>
            <translation>检验项目</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>检测值</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告编号</translation>
        </message>
        <message>
            <source>Test house</source>
            <translation>检验机构</translation>
        </message>
        <message>
            <source>Date of the report</source>
            <translation>报告日期</translation>
        </message>
        <message>
            <source>Recorded on</source>
            <translation>记账日期</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行号</translation>
        </message>
        <message>
            <source>As the list says</source>
            <translation>清单所写</translation>
        </message>
        <message>
            <source>Lot in the ledger</source>
            <translation>账上批次</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>已更正</translation>
        </message>
        <message>
            <source>made %1</source>
            <translation>生产日期 %1</translation>
        </message>
        <message>
            <source>Recorded as</source>
            <translation>单据号</translation>
        </message>
        <message>
            <source>Corrects entry %1</source>
            <translation>更正第 %1 笔</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Enter opens the entry with both versions.</source>
            <translation>按 Enter 打开这笔账，看前后两个版本。</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>样品编号</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>生产日期</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供货者</translation>
        </message>
        <message>
            <source>It may be</source>
            <translation>可能是</translation>
        </message>
        <message>
            <source>Matched by</source>
            <translation>匹配依据</translation>
        </message>
    </context>
    <context>
        <name>ResultsCommand</name>
        <message>
            <source>row %1  %2  %3  %4</source>
            <translation>第 %1 行　%2　%3　%4</translation>
        </message>
        <message>
            <source>--match names rows of the file and their lots: 3=A1,7=-</source>
            <translation>--match 写行号和批号：3=A1,7=-（“-”表示不记）</translation>
        </message>
        <message>
            <source>Nothing is recorded: say with --match which lots are meant.</source>
            <translation>没有记账，请用 --match 说明是哪一批。</translation>
        </message>
        <message>
            <source>The test house corrected its report</source>
            <translation>检验机构更正了报告</translation>
        </message>
        <message>
            <source>Lot %1 failed and is on hold. If any of it was sold: recall open %1</source>
            <translation>批号 %1 不合格，已封存。已售出的请召回：recall open %1</translation>
        </message>
        <message>
            <source>Lot %1 was tested again and is good: release %1 --reason …</source>
            <translation>批号 %1 复检合格，可解除封存：release %1 --reason …</translation>
        </message>
        <message>
            <source>Say results import FILE, or results list.</source>
            <translation>请写 results import 文件，或 results list。</translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message>
            <source>house rule</source>
            <translation>本单位规定</translation>
        </message>
        <message>
            <source>Only the owner erases what persons are named in the ledger.</source>
            <translation>只有负责人可以清除账中的个人信息。</translation>
        </message>
        <message>
            <source>No rule says how long entry %1 is kept; it stays.</source>
            <translation>没有规则说明单据%1保存到何时，予以保留。</translation>
        </message>
        <message>
            <source>Entry %1 is kept for ever (%2); nothing of it may be erased.</source>
            <translation>单据%1须永久保存（%2），不得清除其中内容。</translation>
        </message>
        <message>
            <source>Entry %1 is kept until %2 (%3); nothing of it may be erased before.</source>
            <translation>单据%1须保存至%2（%3），此前不得清除其中内容。</translation>
        </message>
        <message>
            <source>A lot of entry %1 is on hold or recalled; nothing of it may be erased.</source>
            <translation>单据%1涉及封存或召回的批次，不得清除其中内容。</translation>
        </message>
    </context>
    <context>
        <name>RowReader</name>
        <message>
            <source>%1 “%2” is no date. Write it like 2026-11-05.</source>
            <translation>%1“%2”不是日期。请写成 2026-11-05 这样。</translation>
        </message>
        <message>
            <source>%1 names the month %2 only; %3 is taken.</source>
            <translation>%1只写到月（%2），按 %3 记。</translation>
        </message>
        <message>
            <source>%1 “%2” is no quantity.</source>
            <translation>%1“%2”不是数量。</translation>
        </message>
        <message>
            <source>%1 “%2” is no amount of money.</source>
            <translation>%1“%2”不是金额。</translation>
        </message>
        <message>
            <source>%1 “%2” is no length of time and was left out. Write it like 6M or 21D.</source>
            <translation>%1“%2”看不懂，没有采用。请写成 6个月 或 21天。</translation>
        </message>
        <message>
            <source>“%1” is no unit this program knows. Use one of its own.</source>
            <translation>不认识单位“%1”。请改用常用的单位。</translation>
        </message>
        <message>
            <source>In row %1 %2 became %3: a spreadsheet has changed its last digits. Ask the supplier for the original file; they cannot be guessed.</source>
            <translation>第 %1 行%2成了 %3，尾数已被表格软件改掉。请向供货者要原文件，不能猜。</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>There is no field “%1” here.</source>
            <translation>这里没有字段“%1”。</translation>
        </message>
        <message>
            <source>(not given)</source>
            <translation>（未填）</translation>
        </message>
        <message>
            <source>%1 (to be verified)</source>
            <translation>%1（待核实）</translation>
        </message>
        <message>
            <source>“%1” and “%2” say different things here; the pack must say which holds.</source>
            <translation>“%1”和“%2”在此处规定不同，规则包须写明以哪个为准。</translation>
        </message>
        <message>
            <source>There are two of this name in one file.</source>
            <translation>同一文件中有两个同名元素。</translation>
        </message>
        <message>
            <source>An overlay may not change this.</source>
            <translation>叠加包不得改动此项。</translation>
        </message>
        <message>
            <source>Making an inherited rule looser needs “because”.</source>
            <translation>放宽继承来的规则须写明 because。</translation>
        </message>
        <message>
            <source>There is no group “%1” to replace.</source>
            <translation>没有可替换的任选组“%1”。</translation>
        </message>
        <message>
            <source>%1 is below the legal floor of %2.</source>
            <translation>%1 低于法定下限 %2。</translation>
        </message>
        <message>
            <source>The parents go in a circle: %1.</source>
            <translation>上级规则包循环引用：%1。</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>文件无法读取。</translation>
        </message>
        <message>
            <source>There is no pack “%1” to lie over.</source>
            <translation>没有可叠加的规则包“%1”。</translation>
        </message>
        <message>
            <source>This is not a stored rule pack.</source>
            <translation>这不是已保存的规则包。</translation>
        </message>
        <message>
            <source>This does not follow the form of a rule pack: %1</source>
            <translation>不符合规则包格式：%1</translation>
        </message>
        <message>
            <source>The condition is too large (at most 64 parts, 6 deep); split it.</source>
            <translation>条件过大（最多 64 个节点、6 层），请拆开。</translation>
        </message>
        <message>
            <source>“%1” does not fit “%2”: it is for values of another type.</source>
            <translation>“%1”不能用于“%2”，类型不符。</translation>
        </message>
        <message>
            <source>this value</source>
            <translation>这个值</translation>
        </message>
        <message>
            <source>“%1” cannot be compared with “%2”.</source>
            <translation>“%1”不能与“%2”比较。</translation>
        </message>
        <message>
            <source>“%1” has no choice “%2” (there are %3).</source>
            <translation>“%1”没有选项“%2”（可选 %3）。</translation>
        </message>
        <message>
            <source>A duration can only be added to a date or time, and “%1” is neither.</source>
            <translation>时长只能加在日期或时间上，“%1”两者都不是。</translation>
        </message>
        <message>
            <source>Hours can only be added to a time, and “%1” is a date; use event.time or days.</source>
            <translation>小时只能加在时间上，“%1”是日期；请改用 event.time 或改为天。</translation>
        </message>
        <message>
            <source>The setting “%1” is not a duration.</source>
            <translation>设置“%1”不是时长。</translation>
        </message>
        <message>
            <source>The value does not fit the setting's type.</source>
            <translation>值与设置的类型不符。</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>缺少“%1”。</translation>
        </message>
        <message>
            <source>Say either “on” or “each”.</source>
            <translation>on 和 each 只能写一个，也不能都不写。</translation>
        </message>
        <message>
            <source>A pattern may not use back-references, look-around or nested repeats.</source>
            <translation>格式不得使用反向引用、环视或嵌套重复。</translation>
        </message>
        <message>
            <source>“%1” is a key of a query, so its field must be “indexed”.</source>
            <translation>“%1”是查询的键，其字段须标 indexed。</translation>
        </message>
        <message>
            <source>A query without keys needs a calendar window.</source>
            <translation>没有键的查询须有日历期间。</translation>
        </message>
        <message>
            <source>“%1” is not required in “%2”; say whether “unknown” is “fire” or “skip”.</source>
            <translation>“%1”在“%2”中不是必填，请写明 unknown 为 fire 或 skip。</translation>
        </message>
        <message>
            <source>A due of the firm itself needs “per”.</source>
            <translation>本单位的期限须写明 per。</translation>
        </message>
        <message>
            <source>Enter at least one line.</source>
            <translation>请至少填写一行。</translation>
        </message>
        <message>
            <source>%1 should be entered.</source>
            <translation>建议填写%1。</translation>
        </message>
        <message>
            <source>Enter %1.</source>
            <translation>请填写%1。</translation>
        </message>
        <message>
            <source>Enter one of these: %1.</source>
            <translation>请至少填写一项：%1。</translation>
        </message>
        <message>
            <source>“%1” has no step “%2”.</source>
            <translation>“%1”没有步骤“%2”。</translation>
        </message>
        <message>
            <source>The rules of “%1” are not there or could not be read; see the settings.</source>
            <translation>“%1”的规则不存在或无法读取，请到设置中查看。</translation>
        </message>
        <message>
            <source>No category has a step “%1”.</source>
            <translation>没有类别包含步骤“%1”。</translation>
        </message>
        <message>
            <source>Working days were counted Monday to Friday: the holidays of that year are not known yet.</source>
            <translation>该年度放假安排尚未录入，工作日按周一至周五计算。</translation>
        </message>
        <message>
            <source>%1 must be a number.</source>
            <translation>%1应为数字。</translation>
        </message>
        <message>
            <source>%1 must be a quantity, such as 12.5 kg.</source>
            <translation>%1应为数量，例如 12.5 kg。</translation>
        </message>
        <message>
            <source>%1 must be an amount of money.</source>
            <translation>%1应为金额。</translation>
        </message>
        <message>
            <source>%1 must be a date.</source>
            <translation>%1应为日期。</translation>
        </message>
        <message>
            <source>%1 must be a date with a time.</source>
            <translation>%1应为日期和时间。</translation>
        </message>
        <message>
            <source>%1 must be a length of time, such as 6 months.</source>
            <translation>%1应为时长，例如6个月。</translation>
        </message>
        <message>
            <source>%1 must be yes or no.</source>
            <translation>%1应为是或否。</translation>
        </message>
        <message>
            <source>%1 does not have the right form.</source>
            <translation>%1格式不对，请核对。</translation>
        </message>
        <message>
            <source>%1 needs at least %2 characters.</source>
            <translation>%1至少%2个字。</translation>
        </message>
        <message>
            <source>%1 may have at most %2 characters.</source>
            <translation>%1最多%2个字。</translation>
        </message>
        <message>
            <source>%1 must be given in %2.</source>
            <translation>%1请用%2表示。</translation>
        </message>
        <message>
            <source>%1 must be a whole number.</source>
            <translation>%1应为整数。</translation>
        </message>
        <message>
            <source>%1 must be more than %2.</source>
            <translation>%1应大于%2。</translation>
        </message>
        <message>
            <source>%1 must be at least %2.</source>
            <translation>%1不得小于%2。</translation>
        </message>
        <message>
            <source>%1 must be at most %2.</source>
            <translation>%1不得大于%2。</translation>
        </message>
        <message>
            <source>%1 has no choice “%2”; choose from %3.</source>
            <translation>%1没有选项“%2”，请从%3中选择。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>There is no pack “%1”.</source>
            <translation>没有名为“%1”的规则包。</translation>
        </message>
        <message>
            <source>There is no pack “%1”; did you mean “%2”?</source>
            <translation>没有名为“%1”的规则包，是否为“%2”？</translation>
        </message>
        <message>
            <source>There is no table “%1”.</source>
            <translation>没有名为“%1”的表。</translation>
        </message>
        <message>
            <source>There is no table “%1”; did you mean “%2”?</source>
            <translation>没有名为“%1”的表，是否为“%2”？</translation>
        </message>
        <message>
            <source>There is no fact “%1”.</source>
            <translation>没有名为“%1”的事实。</translation>
        </message>
        <message>
            <source>There is no fact “%1”; did you mean “%2”?</source>
            <translation>没有名为“%1”的事实，是否为“%2”？</translation>
        </message>
        <message>
            <source>There is no setting “%1”.</source>
            <translation>没有名为“%1”的设置。</translation>
        </message>
        <message>
            <source>There is no setting “%1”; did you mean “%2”?</source>
            <translation>没有名为“%1”的设置，是否为“%2”？</translation>
        </message>
        <message>
            <source>There is no law “%1”.</source>
            <translation>没有名为“%1”的法规。</translation>
        </message>
        <message>
            <source>There is no law “%1”; did you mean “%2”?</source>
            <translation>没有名为“%1”的法规，是否为“%2”？</translation>
        </message>
        <message>
            <source>There is no step “%1”.</source>
            <translation>没有名为“%1”的步骤。</translation>
        </message>
        <message>
            <source>There is no step “%1”; did you mean “%2”?</source>
            <translation>没有名为“%1”的步骤，是否为“%2”？</translation>
        </message>
        <message>
            <source>There is no paper “%1”.</source>
            <translation>没有名为“%1”的证照。</translation>
        </message>
        <message>
            <source>There is no paper “%1”; did you mean “%2”?</source>
            <translation>没有名为“%1”的证照，是否为“%2”？</translation>
        </message>
        <message>
            <source>There is no kind of object “%1”.</source>
            <translation>没有名为“%1”的对象类别。</translation>
        </message>
        <message>
            <source>There is no kind of object “%1”; did you mean “%2”?</source>
            <translation>没有名为“%1”的对象类别，是否为“%2”？</translation>
        </message>
        <message>
            <source>There is no query “%1”.</source>
            <translation>没有名为“%1”的查询。</translation>
        </message>
        <message>
            <source>There is no query “%1”; did you mean “%2”?</source>
            <translation>没有名为“%1”的查询，是否为“%2”？</translation>
        </message>
        <message>
            <source>There is no code scheme “%1”.</source>
            <translation>没有名为“%1”的编码规则。</translation>
        </message>
        <message>
            <source>There is no code scheme “%1”; did you mean “%2”?</source>
            <translation>没有名为“%1”的编码规则，是否为“%2”？</translation>
        </message>
        <message>
            <source>“%1” is not a part of this value.</source>
            <translation>这个值没有“%1”部分。</translation>
        </message>
        <message>
            <source>“%1” is not a part of this value; did you mean “%2”?</source>
            <translation>这个值没有“%1”部分，是否为“%2”？</translation>
        </message>
        <message>
            <source>There is no column “%1”.</source>
            <translation>没有名为“%1”的列。</translation>
        </message>
        <message>
            <source>There is no column “%1”; did you mean “%2”?</source>
            <translation>没有名为“%1”的列，是否为“%2”？</translation>
        </message>
        <message>
            <source>There is no due “%1”.</source>
            <translation>没有名为“%1”的期限。</translation>
        </message>
        <message>
            <source>There is no due “%1”; did you mean “%2”?</source>
            <translation>没有名为“%1”的期限，是否为“%2”？</translation>
        </message>
        <message>
            <source>There is no role “%1”.</source>
            <translation>没有名为“%1”的角色。</translation>
        </message>
        <message>
            <source>There is no role “%1”; did you mean “%2”?</source>
            <translation>没有名为“%1”的角色，是否为“%2”？</translation>
        </message>
        <message>
            <source>%1 has no %2; enter it under papers.</source>
            <translation>%1没有%2，请到“证照”登记。</translation>
        </message>
        <message>
            <source>The %2 of %1 needs the approval of %3 people.</source>
            <translation>%1的%2须经%3人批准。</translation>
        </message>
        <message>
            <source>The %2 of %1 ended on %3; renew it and enter the new one.</source>
            <translation>%1的%2已于%3到期，请更新后登记。</translation>
        </message>
        <message>
            <source>The %2 of %1 is valid only from %3.</source>
            <translation>%1的%2自%3起才有效。</translation>
        </message>
        <message>
            <source>The %2 of %1 does not cover %3.</source>
            <translation>%1的%2不包括%3。</translation>
        </message>
        <message>
            <source>Of the %1 %2 only %3 is left; this needs %4.</source>
            <translation>%1 %2只剩%3，本次需要%4。</translation>
        </message>
        <message>
            <source>This firm</source>
            <translation>本企业</translation>
        </message>
        <message>
            <source>A row of “%1” has %2 cells.</source>
            <translation>“%1”每行应有%2格。</translation>
        </message>
        <message>
            <source>This row takes the place of another: write because.</source>
            <translation>本行替换了原有的行：请写明 because。</translation>
        </message>
        <message>
            <source>The rule has %1 parts; at most %2, split it.</source>
            <translation>这条规则有 %1 个部分，最多 %2 个，请拆成几条。</translation>
        </message>
        <message>
            <source>“%1” asks the history %2 questions; at most %3.</source>
            <translation>“%1”向历史记录提了 %2 个问题，最多 %3 个。</translation>
        </message>
        <message>
            <source>“%1” cannot hold “%2”.</source>
            <translation>“%1”不能填“%2”。</translation>
        </message>
        <message>
            <source>“%1” is no date.</source>
            <translation>“%1”不是日期。</translation>
        </message>
        <message>
            <source>“%1” is no number and cannot be added up.</source>
            <translation>“%1”不是数，不能相加。</translation>
        </message>
        <message>
            <source>A window reaches back by more than nothing.</source>
            <translation>时间窗口须大于零。</translation>
        </message>
        <message>
            <source>It ends (%1) before it begins (%2).</source>
            <translation>终止日（%1）早于起始日（%2）。</translation>
        </message>
        <message>
            <source>The setting “%1” is no yes or no.</source>
            <translation>设置“%1”不是“是/否”。</translation>
        </message>
        <message>
            <source>Only a step or a receipt ends what is due again and again.</source>
            <translation>重复到期的事项只能由业务步骤或回执办结。</translation>
        </message>
        <message>
            <source>What is due again is due later.</source>
            <translation>重复到期的间隔须大于零。</translation>
        </message>
        <message>
            <source>Only what is due for a paper is settled by a newer paper; say “each”: “paper:…”.</source>
            <translation>只有证照到期事项可以由新证办结，请写 "each": "paper:…"。</translation>
        </message>
        <message>
            <source>What is confirmed (mark U) names its source.</source>
            <translation>已确认（标记 U）的内容须写明来源 source。</translation>
        </message>
        <message>
            <source>There is no type “%1”.</source>
            <translation>没有类型“%1”。</translation>
        </message>
        <message>
            <source>“%1” is no value for the column “%2”.</source>
            <translation>“%1”不能作为“%2”列的值。</translation>
        </message>
        <message>
            <source>%1 = %2 (%3)</source>
            <translation>%1＝%2（%3）</translation>
        </message>
        <message>
            <source>“permanent” is a time of keeping; it can stand in retention only.</source>
            <translation>“permanent”只表示保存期限，只能写在 retention 里。</translation>
        </message>
        <message>
            <source>There is no rule “%1”.</source>
            <translation>没有名为“%1”的规则。</translation>
        </message>
        <message>
            <source>There is no rule “%1”; did you mean “%2”?</source>
            <translation>没有名为“%1”的规则，是否为“%2”？</translation>
        </message>
        <message>
            <source>This is not JSON: %1.</source>
            <translation>这不是 JSON：%1。</translation>
        </message>
    </context>
    <context>
        <name>SampleMatcher</name>
        <message>
            <source>No lot in the ledger looks like %1.</source>
            <translation>账上没有与“%1”相符的批次。</translation>
        </message>
        <message>
            <source>There are %1 lots of this number. Which one was tested?</source>
            <translation>这个批号有 %1 批，检的是哪一批？</translation>
        </message>
        <message>
            <source>The number fits, but item or date do not. Was it this lot?</source>
            <translation>批号相符，品名或日期不符，是这一批吗？</translation>
        </message>
        <message>
            <source>The list names no lot. Which one was tested?</source>
            <translation>清单没写批号，检的是哪一批？</translation>
        </message>
        <message>
            <source>Lot %1 is not in the ledger. Is it one of these?</source>
            <translation>账上没有批号 %1，是下面哪一批？</translation>
        </message>
    </context>
    <context>
        <name>Scanning</name>
        <message>
            <source>There is no code to bind.</source>
            <translation>没有可绑定的码。</translation>
        </message>
        <message>
            <source>A carton number needs the GS1 prefix of the firm, 7 to 10 digits.</source>
            <translation>生成箱码需要本单位的 GS1 厂商识别代码（7 至 10 位）。</translation>
        </message>
        <message>
            <source>All carton numbers of this prefix are used.</source>
            <translation>这个厂商识别代码的箱码已用完。</translation>
        </message>
    </context>
    <context>
        <name>Schema</name>
        <message>
            <source>%1 is no ledger of Suben. Choose another file.</source>
            <translation>%1 不是溯本的账本，请另选文件。</translation>
        </message>
        <message>
            <source>with schema %1</source>
            <translation>（账本格式 %1）</translation>
        </message>
        <message>
            <source>%1 was written by a newer Suben. Nothing was changed. Install Suben %2 or later to open it.</source>
            <translation>%1 是更新版的溯本写的，内容没有改动。请安装溯本 %2 或更新版本后打开。</translation>
        </message>
    </context>
    <context>
        <name>SchemaWords</name>
        <message>
            <source>“%1” is missing</source>
            <translation>缺“%1”</translation>
        </message>
        <message>
            <source>“%1” is not known here</source>
            <translation>这里没有“%1”这一项</translation>
        </message>
        <message>
            <source>a value of another kind belongs here</source>
            <translation>这里的值类型不对</translation>
        </message>
        <message>
            <source>this is none of the words allowed here</source>
            <translation>这里不能写这个词</translation>
        </message>
        <message>
            <source>this is not written in the form wanted here</source>
            <translation>这里的写法不对</translation>
        </message>
        <message>
            <source>the number is %1 at most</source>
            <translation>最大 %1</translation>
        </message>
        <message>
            <source>the number is below %1</source>
            <translation>要小于 %1</translation>
        </message>
        <message>
            <source>the number is %1 at least</source>
            <translation>最小 %1</translation>
        </message>
        <message>
            <source>the number is above %1</source>
            <translation>要大于 %1</translation>
        </message>
        <message>
            <source>the list has %1 members at most</source>
            <translation>最多 %1 个</translation>
        </message>
        <message>
            <source>the list has %1 members at least</source>
            <translation>至少 %1 个</translation>
        </message>
        <message>
            <source>the text has %1 characters at most</source>
            <translation>最多 %1 个字</translation>
        </message>
        <message>
            <source>the text has %1 characters at least</source>
            <translation>至少 %1 个字</translation>
        </message>
        <message>
            <source>there are %1 entries at most</source>
            <translation>最多 %1 项</translation>
        </message>
        <message>
            <source>there are %1 entries at least</source>
            <translation>至少 %1 项</translation>
        </message>
        <message>
            <source>the same stands here twice</source>
            <translation>重复了</translation>
        </message>
        <message>
            <source>this is no date or time</source>
            <translation>不是日期或时间</translation>
        </message>
        <message>
            <source>the number is a multiple of %1</source>
            <translation>要是 %1 的倍数</translation>
        </message>
        <message>
            <source>this is none of the forms allowed here</source>
            <translation>这里的内容不合要求</translation>
        </message>
    </context>
    <context>
        <name>SealCommand</name>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>NO</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Sealed %1 entries on %2: %3</source>
            <translation>%2 已封 %1 笔：%3</translation>
        </message>
        <message>
            <source>%1 entries. Unchanged: %2. Unbroken: %3.</source>
            <translation>共 %1 笔。未改动：%2。无断链：%3。</translation>
        </message>
        <message>
            <source>Agrees with the seal: %1.</source>
            <translation>与封条相符：%1。</translation>
        </message>
        <message>
            <source>Entry %1: %2</source>
            <translation>第 %1 笔：%2</translation>
        </message>
        <message>
            <source>Write the seal behind --against.</source>
            <translation>请在 --against 后面写封条。</translation>
        </message>
        <message>
            <source>%1 protected values were not looked at: the key is locked.</source>
            <translation>%1 项加密内容没有查看：钥匙已锁。</translation>
        </message>
        <message>
            <source>%1 uploads with their answers. Unchanged: %2. Unbroken: %3.</source>
            <translation>%1 次上传及回应。未改动：%2。未中断：%3。</translation>
        </message>
        <message>
            <source>And the uploads with their answers: %1</source>
            <translation>上传及回应的封条：%1</translation>
        </message>
        <message>
            <source>The uploads agree with their seal: %1.</source>
            <translation>上传与封条相符：%1。</translation>
        </message>
    </context>
    <context>
        <name>SearchPopup</name>
        <message>
            <source>Page</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>单据</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>往来单位</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>产品</translation>
        </message>
    </context>
    <context>
        <name>SelfCheck</name>
        <message>
            <source>%1 was due on %2 and is %3 days late.</source>
            <translation>%1应在 %2 前完成，已逾期 %3 天。</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>终止日期早于起始日期。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <source>Confirmed by one person alone: %1</source>
            <translation>只有一人确认：%1</translation>
        </message>
        <message>
            <source>This firm has no valid %1.</source>
            <translation>本店没有有效的%1，请登记。</translation>
        </message>
        <message>
            <source>No valid %1 of this firm is entered; enter it if the firm has one.</source>
            <translation>本店还没有登记有效的%1，有的话请登记。</translation>
        </message>
        <message>
            <source>The %1 %2 allows %3; %4 were entered.</source>
            <translation>%1 %2 只有 %3，已记 %4。</translation>
        </message>
        <message>
            <source>Expired on %1 and still here: %2 at %3.</source>
            <translation>%1 已过期，仍在库：%2，%3。</translation>
        </message>
        <message>
            <source>Not confirmed yet, so it stops nobody: %1</source>
            <translation>依据待核实，只提醒不拦截：%1</translation>
        </message>
        <message>
            <source>Made looser by %1: %2</source>
            <translation>%1 放宽了规则：%2</translation>
        </message>
        <message>
            <source> (and %1 more)</source>
            <translation>（另有 %1 条）</translation>
        </message>
        <message>
            <source>Nothing in the ledger shows this; look at it in the shop.</source>
            <translation>台账里看不出，请到现场查看。</translation>
        </message>
        <message>
            <source>%1 ended on %2.</source>
            <translation>%1已于%2到期。</translation>
        </message>
        <message>
            <source>%1, without an end</source>
            <translation>%1，长期有效</translation>
        </message>
        <message>
            <source>%1, valid until %2</source>
            <translation>%1，有效期至%2</translation>
        </message>
        <message>
            <source>No paper of this kind is entered.</source>
            <translation>没有登记这种证照。</translation>
        </message>
        <message>
            <source>No entry of “%1” since %2.</source>
            <translation>%2以来没有“%1”记录。</translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>没有未办事项。</translation>
        </message>
        <message>
            <source>%1 gaps, the first: %2</source>
            <translation>%1处不符，第一处：%2</translation>
        </message>
    </context>
    <context>
        <name>SelfCheckCommand</name>
        <message>
            <source>%1: %2 entries, %3 lots looked at, %4 gaps</source>
            <translation>%1：查了 %2 笔记录、%3 个在库批次，发现 %4 处缺口</translation>
        </message>
        <message>
            <source>there</source>
            <translation>有</translation>
        </message>
        <message>
            <source>lacking</source>
            <translation>缺</translation>
        </message>
        <message>
            <source>to look at</source>
            <translation>现场看</translation>
        </message>
    </context>
    <context>
        <name>SheetWriter</name>
        <message>
            <source>%1 · page %2 of %3</source>
            <translation>%1 · 第 %2 页，共 %3 页</translation>
        </message>
        <message>
            <source>PRACTICE</source>
            <translation>练习</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>The spreadsheet cannot be made.</source>
            <translation>表格做不出来。</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>“%1” is no web address.</source>
            <translation>“%1”不是网址，请检查平台设置。</translation>
        </message>
    </context>
    <context>
        <name>StepAsks</name>
        <message>
            <source>Comes in</source>
            <translation>进来</translation>
        </message>
        <message>
            <source>Goes out</source>
            <translation>出去</translation>
        </message>
        <message>
            <source>Made or split</source>
            <translation>加工分装</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>移动</translation>
        </message>
        <message>
            <source>Packed</source>
            <translation>装拆箱</translation>
        </message>
        <message>
            <source>Checked and noted</source>
            <translation>检查登记</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>盘点</translation>
        </message>
    </context>
    <context>
        <name>Stock</name>
        <message>
            <source>There is no such lot.</source>
            <translation>没有这个批次。</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>待处理区</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>封存</translation>
        </message>
        <message>
            <source>On hold: %1</source>
            <translation>封存：%1</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>召回</translation>
        </message>
        <message>
            <source>Recalled: %1</source>
            <translation>召回：%1</translation>
        </message>
        <message>
            <source>Expired on %1</source>
            <translation>%1过期</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>过期</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>已销毁</translation>
        </message>
        <message>
            <source>There is no such item.</source>
            <translation>没有这个商品。</translation>
        </message>
        <message>
            <source>%1 cannot be converted into %2; add the packaging to the item.</source>
            <translation>%1不能换算成%2，请在商品里补充包装。</translation>
        </message>
    </context>
    <context>
        <name>StocktakePage</name>
        <message>
            <source>Place</source>
            <translation>货位</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Use by</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>By the books</source>
            <translation>账面</translation>
        </message>
        <message>
            <source>On the shelf</source>
            <translation>实盘</translation>
        </message>
        <message>
            <source>Over or short</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>未盘</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>相符</translation>
        </message>
        <message>
            <source>%1 short</source>
            <translation>少 %1</translation>
        </message>
        <message>
            <source>%1 over</source>
            <translation>多 %1</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>The disk is full. Nothing of this was written; what was recorded before is safe. Free some space, then do it again.</source>
            <translation>磁盘已满。这一笔没有写入，以前的记录完好。请腾出空间后重做。</translation>
        </message>
        <message>
            <source>%1 may not be written. Nothing was changed. Allow writing to the file and its folder, then do it again.</source>
            <translation>%1 不允许写入，内容没有改动。请开放该文件及其文件夹的写权限后重做。</translation>
        </message>
        <message>
            <source>%1 cannot be opened. Check that the drive is connected and that you may read and write in its folder.</source>
            <translation>%1 打不开。请检查磁盘是否接好、是否有该文件夹的读写权限。</translation>
        </message>
        <message>
            <source>%1 is damaged. Nothing was written. Stop recording, keep this file, and restore the last backup.</source>
            <translation>%1 已损坏，没有写入。请停止记账，保留此文件，并恢复最近的备份。</translation>
        </message>
        <message>
            <source>Another program is writing to %1. Nothing of this was written. Do it again in a moment.</source>
            <translation>另一个程序正在写 %1，这一笔没有写入。过一会儿再做。</translation>
        </message>
        <message>
            <source>The disk could not read or write %1. Nothing of this was written; what was recorded before is safe. Check the drive or the network, then open the ledger again.</source>
            <translation>磁盘读写 %1 失败。这一笔没有写入，以前的记录完好。请检查磁盘或网络后重新打开账本。</translation>
        </message>
        <message>
            <source>There is not enough memory. Nothing was written. Close other programs, then do it again.</source>
            <translation>内存不足，没有写入。请关闭其他程序后重做。</translation>
        </message>
        <message>
            <source>%1 could not be used. Nothing of this was written. Do it again; if it stays so, restore the last backup.</source>
            <translation>%1 使用出错，这一笔没有写入。请重做；仍不行就恢复最近的备份。</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>已停止，内容没有改动。</translation>
        </message>
        <message>
            <source>What was recorded is not changed or deleted. Correct it instead.</source>
            <translation>已记的账不能改、不能删，请用更正。</translation>
        </message>
        <message>
            <source>%1 stands there already. Choose another name.</source>
            <translation>%1 已经存在，请换个名字。</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>没有文件 %1。</translation>
        </message>
        <message>
            <source>%1 is of an older version. Open it once in Suben to bring it up to date.</source>
            <translation>%1 是旧版账本，请先用溯本打开一次完成升级。</translation>
        </message>
        <message>
            <source>The ledger is busy with another entry. Nothing of this was written.</source>
            <translation>账本正在处理另一笔，这一笔没有写入。</translation>
        </message>
        <message>
            <source>What was entered before this was taken back. Nothing of this was written. Do it again.</source>
            <translation>前面录入的已全部撤回，这一笔没有写入，请重做。</translation>
        </message>
        <message>
            <source>You may look at everything here but change nothing. Sign in as somebody who makes entries.</source>
            <translation>您只能查看，不能记录或修改。请换成可以记账的用户登录。</translation>
        </message>
    </context>
    <context>
        <name>SubjectFacts</name>
        <message>
            <source>The day %1 has no seal yet. Seal it, then print.</source>
            <translation>%1 还没有封条，请先封存再打印。</translation>
        </message>
    </context>
    <context>
        <name>Symbols</name>
        <message>
            <source>“%1…” is too long for this kind of code.</source>
            <translation>“%1…”太长，这种码放不下。</translation>
        </message>
        <message>
            <source>“%1” cannot stand in this kind of code: a check digit, a date, the length or a character is wrong.</source>
            <translation>“%1”不能做成这种码：校验位、日期、长度或字符有误，请对照原码核对。</translation>
        </message>
        <message>
            <source>There is nothing to put into the code.</source>
            <translation>没有可放进码里的内容。</translation>
        </message>
    </context>
    <context>
        <name>TableBuilder</name>
        <message>
            <source>The file holds more than can be read: row %1. Split it, or keep only the delivery's own sheet.</source>
            <translation>文件太大，读到第 %1 行为止放不下。请拆分，或只留送货的那张表。</translation>
        </message>
    </context>
    <context>
        <name>TableFile</name>
        <message>
            <source>The file is larger than %1 MB. It was not read.</source>
            <translation>文件超过 %1 MB，没有读取。</translation>
        </message>
        <message>
            <source>This is an old .xls file, or one behind a password. Open it, take the password off and save it as .xlsx.</source>
            <translation>这是旧的 .xls 文件，或设了密码。请打开它，去掉密码，另存为 .xlsx。</translation>
        </message>
        <message>
            <source>The file %1 cannot be opened.</source>
            <translation>文件 %1 打不开。</translation>
        </message>
    </context>
    <context>
        <name>TablePaper</name>
        <message>
            <source>Nothing was entered in this period.</source>
            <translation>这段时间没有记录。</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Subtotal of this page</source>
            <translation>本页小计</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>PRACTICE</source>
            <translation>练习</translation>
        </message>
    </context>
    <context>
        <name>TableWriter</name>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 写不进去：%2</translation>
        </message>
        <message>
            <source>Files can be written as .xlsx, .csv or .json, not as .%1.</source>
            <translation>文件可以写成 .xlsx、.csv 或 .json，不能写成 .%1。</translation>
        </message>
        <message>
            <source>%1 could not be written: it is open in another program.</source>
            <translation>%1 写不进去：它正被别的程序打开。请先关掉。</translation>
        </message>
        <message>
            <source>A text is longer than a spreadsheet cell can hold. Write .csv instead.</source>
            <translation>有一段文字超过单元格能放的长度。请改写为 .csv。</translation>
        </message>
        <message>
            <source>There are more rows than a sheet can hold. Write .csv, or a shorter period.</source>
            <translation>行数超过一张表能放的。请改写为 .csv，或缩短期间。</translation>
        </message>
        <message>
            <source>There is no folder %1, or it cannot be written to.</source>
            <translation>没有文件夹 %1，或不能写入。</translation>
        </message>
        <message>
            <source>The disk with %1 is full. Make room, or write .csv instead.</source>
            <translation>%1 所在的磁盘已满，请腾出空间，或改存 .csv。</translation>
        </message>
    </context>
    <context>
        <name>TemperatureCommand</name>
        <message>
            <source>There is no place “%1”. There are: %2</source>
            <translation>没有地点“%1”。现有：%2</translation>
        </message>
        <message>
            <source>%1 %2  kept at %3: %4 to %5 °C, %6 times out of range, %7 minutes</source>
            <translation>%1 %2  应存 %3：实测 %4～%5 °C，超温 %6 次，共 %7 分钟</translation>
        </message>
        <message>
            <source>%1  %2  %3 – %4  %5 to %6 °C  %7 lots, %8 out of range</source>
            <translation>%1  %2  %3 – %4  %5～%6 °C  %7 个批次，%8 个超温</translation>
        </message>
        <message>
            <source>Name the place of the logger with --place.</source>
            <translation>用 --place 写明记录仪所在地点。</translation>
        </message>
        <message>
            <source>--dates is ymd, dmy or mdy.</source>
            <translation>--dates 只能是 ymd、dmy 或 mdy。</translation>
        </message>
        <message>
            <source>--range is two temperatures, the lower first: 2..8</source>
            <translation>--range 写两个温度，低的在前：2..8</translation>
        </message>
        <message>
            <source>The dates can be read in more than one way; say --dates dmy or --dates mdy.</source>
            <translation>日期有不止一种读法，加上 --dates dmy 或 --dates mdy。</translation>
        </message>
        <message>
            <source>Say once what temperatures “%1” has to keep: --range 2..8</source>
            <translation>先写明一次“%1”应保持的温度：--range 2..8</translation>
        </message>
        <message>
            <source>Recorded as entry %1.</source>
            <translation>已记为第 %1 笔。</translation>
        </message>
        <message>
            <source>%1: %2 readings, %3 to %4 °C, %5 rows without a reading</source>
            <translation>%1：%2 个读数，%3～%4 °C，%5 行没有读数</translation>
        </message>
        <message>
            <source>Say import FILE, list, or show ENTRY.</source>
            <translation>写 import 文件、list 或 show 单据号。</translation>
        </message>
    </context>
    <context>
        <name>TemperatureLogs</name>
        <message>
            <source>The file of this record is not in the ledger.</source>
            <translation>账本里没有这条记录的文件。</translation>
        </message>
        <message>
            <source>Entry %1 is no temperature record.</source>
            <translation>第 %1 号单据不是温度记录。</translation>
        </message>
        <message>
            <source>There is no such place.</source>
            <translation>没有这个地点。</translation>
        </message>
        <message>
            <source>Say how the dates of the file are written: day or month first.</source>
            <translation>说明文件日期的写法：先日还是先月。</translation>
        </message>
        <message>
            <source>Say what temperatures “%1” has to keep, for example 2…8.</source>
            <translation>写明“%1”应保持的温度，例如 2…8。</translation>
        </message>
        <message>
            <source>This file is recorded already, as entry %1.</source>
            <translation>这个文件已登记，是第 %1 号单据。</translation>
        </message>
        <message>
            <source>“%1” cannot be opened.</source>
            <translation>“%1”打不开。</translation>
        </message>
    </context>
    <context>
        <name>TemperatureRows</name>
        <message>
            <source>%1 to %2 °C</source>
            <translation>%1～%2 °C</translation>
        </message>
        <message>
            <source>in range</source>
            <translation>未超温</translation>
        </message>
        <message>
            <source>%1 lots out of range</source>
            <translation>%1 个批次超温</translation>
        </message>
        <message>
            <source>Out of range at the place</source>
            <translation>地点超温</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>还有 %1 个</translation>
        </message>
        <message>
            <source>Place of the logger</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>First reading</source>
            <translation>第一个读数</translation>
        </message>
        <message>
            <source>Last reading</source>
            <translation>最后读数</translation>
        </message>
        <message>
            <source>To be kept at</source>
            <translation>应存温度</translation>
        </message>
        <message>
            <source>It was</source>
            <translation>实测</translation>
        </message>
        <message>
            <source>Lots there</source>
            <translation>在库批次</translation>
        </message>
        <message>
            <source>Lots out of range</source>
            <translation>超温批次</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>At most there</source>
            <translation>最多在库</translation>
        </message>
        <message>
            <source>Minutes outside</source>
            <translation>超温分钟</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>outside %1 times</source>
            <translation>超温 %1 次</translation>
        </message>
        <message>
            <source>%1 to %2: %3 minutes, at worst %4 °C</source>
            <translation>%1 至 %2：%3 分钟，最严重 %4 °C</translation>
        </message>
        <message>
            <source>%1 until %2: %3</source>
            <translation>%1，至 %2：%3</translation>
        </message>
        <message>
            <source>%1, in range</source>
            <translation>%1，未超温</translation>
        </message>
        <message>
            <source>%1, outside %2 times for %3 minutes, to be kept at %4</source>
            <translation>%1，超温 %2 次共 %3 分钟，应存 %4</translation>
        </message>
        <message>
            <source>Logger</source>
            <translation>记录仪</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>读数</translation>
        </message>
        <message>
            <source>Recorded as</source>
            <translation>单据号</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Rows without a reading</source>
            <translation>没有读数的行</translation>
        </message>
        <message>
            <source>The file has %1 more probes; only the first is read.</source>
            <translation>文件里还有 %1 个探头，只读第一个。</translation>
        </message>
    </context>
    <context>
        <name>TemplateCheck</name>
        <message>
            <source>No rule pack knows the fact %1: it will stay empty.</source>
            <translation>没有规则包认识字段 %1，打印出来会是空的。</translation>
        </message>
    </context>
    <context>
        <name>TemplateCommand</name>
        <message>
            <source>Say template list or template check FILE.</source>
            <translation>请写 template list 或 template check 文件。</translation>
        </message>
        <message>
            <source>%1 %2 is well formed; its codes read back at 203 and 300 dpi.</source>
            <translation>%1 %2 格式正确，203 和 300 dpi 的码都能读回。</translation>
        </message>
    </context>
    <context>
        <name>TestResults</name>
        <message>
            <source>passed</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>不合格</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 (report %2)</source>
            <translation>%1（报告 %2）</translation>
        </message>
        <message>
            <source>No rule pack of this ledger knows %1.</source>
            <translation>本账本的规则包里没有“%1”这类商品。</translation>
        </message>
    </context>
    <context>
        <name>TodayTasks</name>
        <message>
            <source>Late %1 days</source>
            <translation>逾期 %1 天</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>In %1 days</source>
            <translation>还有 %1 天</translation>
        </message>
        <message>
            <source>Enter it</source>
            <translation>去登记</translation>
        </message>
        <message>
            <source>New paper</source>
            <translation>登记新证</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>%1 expired lots are still in stock</source>
            <translation>%1 批过期货还在库存</translation>
        </message>
        <message>
            <source>%1 %2, %3 %4</source>
            <translation>%1 %2，%3 %4</translation>
        </message>
        <message>
            <source>Dispose</source>
            <translation>去处置</translation>
        </message>
        <message>
            <source>%1 uploads sent back</source>
            <translation>上传被退回 %1 条</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>去改正</translation>
        </message>
        <message>
            <source>%1 uploads in doubt</source>
            <translation>上传存疑 %1 条</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>去核对</translation>
        </message>
        <message>
            <source>Put a backup on a second disk</source>
            <translation>把备份放到第二个盘</translation>
        </message>
        <message>
            <source>There is none yet. It takes a few seconds.</source>
            <translation>还没有备份，几秒钟就好。</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>去备份</translation>
        </message>
        <message>
            <source>Enter the shop's own licences</source>
            <translation>登记本店证照</translation>
        </message>
        <message>
            <source>Then their ends are reminded of in time.</source>
            <translation>到期前会及时提醒。</translation>
        </message>
        <message>
            <source>Enter them</source>
            <translation>去登记</translation>
        </message>
        <message>
            <source>Give the owner a password</source>
            <translation>给负责人设密码</translation>
        </message>
        <message>
            <source>So that the ledger can be opened on another machine too.</source>
            <translation>换一台电脑也能打开账本。</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>去设置</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>待设置</translation>
        </message>
        <message>
            <source>Enter the receipt</source>
            <translation>填回执</translation>
        </message>
        <message>
            <source>Alarm</source>
            <translation>警报</translation>
        </message>
        <message>
            <source>%1 more alarms</source>
            <translation>另有 %1 条警报</translation>
        </message>
    </context>
    <context>
        <name>TraceAnswer</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 等，另有 %2 个</translation>
        </message>
        <message>
            <source>Nowhere yet</source>
            <translation>还没有去向</translation>
        </message>
        <message>
            <source>Made from %1 lots</source>
            <translation>来自 %1 批</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: stock from before the ledger, its source is not recorded.</source>
            <translation>%1：启用前的库存，来源没有记录。</translation>
        </message>
        <message>
            <source>%1 has no telephone number; add it before a recall needs it.</source>
            <translation>%1没有电话，请补上，召回时要用。</translation>
        </message>
        <message>
            <source>Not every source is known.</source>
            <translation>不是每个来源都已知。</translation>
        </message>
        <message>
            <source>There is more than can be shown; the report says so too.</source>
            <translation>内容太多，没有全部列出，报告上也会注明。</translation>
        </message>
        <message>
            <source>In %1 = out %2 + left %3</source>
            <translation>入 %1 = 出 %2 + 存 %3</translation>
        </message>
        <message>
            <source>← Source</source>
            <translation>← 来源</translation>
        </message>
        <message>
            <source>→ Destination</source>
            <translation>→ 去向</translation>
        </message>
        <message>
            <source>before the ledger</source>
            <translation>启用前库存</translation>
        </message>
        <message>
            <source>stock from before the ledger</source>
            <translation>启用前库存</translation>
        </message>
        <message>
            <source>own %1</source>
            <translation>自有（%1）</translation>
        </message>
    </context>
    <context>
        <name>TraceCard</name>
        <message>
            <source>Sources known</source>
            <translation>来源已知</translation>
        </message>
        <message>
            <source>Sources missing</source>
            <translation>来源不全</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>答复要点</translation>
        </message>
        <message>
            <source>Came from</source>
            <translation>从哪来</translation>
        </message>
        <message>
            <source>Went to</source>
            <translation>到哪去</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>还剩</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>谁负责</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>数量平衡</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺口</translation>
        </message>
        <message>
            <source>%1 more; the report names all of them</source>
            <translation>其余 %1 项见报告</translation>
        </message>
    </context>
    <context>
        <name>TraceCommand</name>
        <message>
            <source>  (stock from before the ledger)</source>
            <translation>  （启用前库存）</translation>
        </message>
        <message>
            <source>In %1, out %2, left %3; %4; %5 ms</source>
            <translation>入 %1，出 %2，余 %3；%4；%5 毫秒</translation>
        </message>
        <message>
            <source>every source is known</source>
            <translation>来源都已知</translation>
        </message>
        <message>
            <source>not every source is known</source>
            <translation>有来源不明</translation>
        </message>
    </context>
    <context>
        <name>TraceDrawing</name>
        <message>
            <source>%1 more</source>
            <translation>其余 %1 个</translation>
        </message>
        <message>
            <source>Enter shows %1 of them</source>
            <translation>按 Enter 展开 %1 个</translation>
        </message>
        <message>
            <source>This lot</source>
            <translation>本批次</translation>
        </message>
        <message>
            <source>Brought by</source>
            <translation>供货</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>去向</translation>
        </message>
        <message>
            <source>Made from</source>
            <translation>来源批次（溯源）</translation>
        </message>
        <message>
            <source>Went into</source>
            <translation>去向批次（追踪）</translation>
        </message>
        <message>
            <source>Folded: %1</source>
            <translation>已收起 %1 个</translation>
        </message>
        <message>
            <source>%1 lots more</source>
            <translation>其余 %1 批</translation>
        </message>
        <message>
            <source>Used up</source>
            <translation>售完</translation>
        </message>
        <message>
            <source>Enter unfolds them</source>
            <translation>Enter 展开</translation>
        </message>
    </context>
    <context>
        <name>TraceGraph</name>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <source>There is no such lot.</source>
            <translation>没有这个批次。</translation>
        </message>
        <message>
            <source>No package with the code %1 was ever recorded.</source>
            <translation>账本里没有追溯码为“%1”的包装。</translation>
        </message>
    </context>
    <context>
        <name>TracePage</name>
        <message>
            <source>Sold by</source>
            <translation>经营者</translation>
        </message>
        <message>
            <source>Made of</source>
            <translation>所用原料</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>生产日期</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>保质期至</translation>
        </message>
        <message>
            <source>Where it came from</source>
            <translation>从哪来</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>业务</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供货者</translation>
        </message>
        <message>
            <source>As it stands in the ledger on %1. Ask the shop to see the papers.</source>
            <translation>以上为账本 %1 的记录，单据请向店家查看。</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>文件夹 %1 建不了，请换个位置。</translation>
        </message>
    </context>
    <context>
        <name>TracePageCommand</name>
        <message>
            <source>%1 trace pages in %2: put them under the address that stands on the labels.</source>
            <translation>%1 个追溯页在 %2，请放到标签上的网址下。</translation>
        </message>
    </context>
    <context>
        <name>TraceReport</name>
        <message>
            <source>Trace report %1 %2</source>
            <translation>追溯报告 %1 %2</translation>
        </message>
        <message>
            <source>Trace report</source>
            <translation>追溯报告</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Came from</source>
            <translation>从哪来</translation>
        </message>
        <message>
            <source> (every source is known)</source>
            <translation>（来源全部已知）</translation>
        </message>
        <message>
            <source>Went to</source>
            <translation>到哪去</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>还剩</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>谁负责</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>数量平衡</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺口</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>打印时间</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>查看口径</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>业务</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>往来单位</translation>
        </message>
        <message>
            <source>Temperatures</source>
            <translation>温度记录</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>Our certificate cannot be opened with its password.</source>
            <translation>本单位证书打不开，请核对证书密码。</translation>
        </message>
        <message>
            <source>The platform shows another certificate than the profile names.</source>
            <translation>平台出示的证书与接口档案写明的不是同一张，没有发送。</translation>
        </message>
        <message>
            <source>No whole answer within %1 seconds.</source>
            <translation>%1 秒内没有收到完整应答。</translation>
        </message>
        <message>
            <source>No connection within %1 seconds.</source>
            <translation>%1 秒内没有连上。</translation>
        </message>
        <message>
            <source>Nothing answers at this address.</source>
            <translation>这个地址没有应答。</translation>
        </message>
        <message>
            <source>There is no machine of this name; or this one is not connected.</source>
            <translation>找不到这个主机名，或者本机没有联网。</translation>
        </message>
        <message>
            <source>No protected connection came about: the certificate is not accepted.</source>
            <translation>加密连接没有建立：证书不被认可。</translation>
        </message>
        <message>
            <source>The other side broke the connection off.</source>
            <translation>对方断开了连接。</translation>
        </message>
        <message>
            <source>This is no address of the web.</source>
            <translation>这不是网址。</translation>
        </message>
        <message>
            <source>The connection failed (%1).</source>
            <translation>连接失败（%1）。</translation>
        </message>
        <message>
            <source>Nobody this computer knows vouches for the platform's certificate, so nothing was sent. Compare its fingerprint %1 with the one the platform publishes, and name it in the profile (tls, fingerprint).</source>
            <translation>平台的证书没有可信的签发者，没有发送。请把指纹 %1 和平台公布的核对，一致就写进接口文件（tls 的 fingerprint）。</translation>
        </message>
        <message>
            <source>The platform's certificate has run out, or this computer's date is wrong, so nothing was sent. Look at the date; else tell the platform.</source>
            <translation>平台的证书已过期，或本机日期不对，没有发送。请先看日期，日期没错就告诉平台。</translation>
        </message>
        <message>
            <source>The platform's certificate does not hold yet, or this computer's date is wrong, so nothing was sent. Look at the date.</source>
            <translation>平台的证书还没生效，或本机日期不对，没有发送。请看日期。</translation>
        </message>
        <message>
            <source>The certificate belongs to another address than this one, so nothing was sent. Look at the address.</source>
            <translation>证书是别的地址的，没有发送。请看地址。</translation>
        </message>
    </context>
    <context>
        <name>UserCommand</name>
        <message>
            <source>There is no user %1.</source>
            <translation>没有用户 %1。</translation>
        </message>
        <message>
            <source>  disabled</source>
            <translation>  已停用</translation>
        </message>
        <message>
            <source>Only the owner may change accounts.</source>
            <translation>只有店主可以改账号。</translation>
        </message>
        <message>
            <source>A role is owner, clerk, approver or reader.</source>
            <translation>角色是 owner、clerk、approver 或 reader。</translation>
        </message>
        <message>
            <source>Name the file with the new password: --new-password-file FILE.</source>
            <translation>请写新密码所在的文件：--new-password-file 文件。</translation>
        </message>
        <message>
            <source>Say user list, add, role, password or disable.</source>
            <translation>请写 user list、add、role、password 或 disable。</translation>
        </message>
    </context>
    <context>
        <name>Vectors</name>
        <message>
            <source>The profile %1 carries no example; it stays off.</source>
            <translation>接口档案 %1 没有验签样例，不予启用。</translation>
        </message>
        <message>
            <source>The profile %1 does not do its own example “%2” as it says (%3); it stays off.</source>
            <translation>接口档案 %1 的样例“%2”结果不符（%3），不予启用。</translation>
        </message>
    </context>
    <context>
        <name>ViewDays</name>
        <message>
            <source>up to %1</source>
            <translation>截至 %1</translation>
        </message>
        <message>
            <source>as it was known on %1</source>
            <translation>按 %1 当时所知</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>截至%1</translation>
        </message>
        <message>
            <source>known %1</source>
            <translation>按%1所知</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>The page of the package is missing from the program.</source>
            <translation>程序里缺少备查包的网页，请重新安装。</translation>
        </message>
    </context>
    <context>
        <name>VisitLists</name>
        <message>
            <source>Look up a lot</source>
            <translation>查一个批号</translation>
        </message>
        <message>
            <source>Licences of the shop</source>
            <translation>本店证照</translation>
        </message>
        <message>
            <source>Papers of suppliers</source>
            <translation>供货者资质</translation>
        </message>
        <message>
            <source>Purchases</source>
            <translation>进货查验记录</translation>
        </message>
        <message>
            <source>Expired and destroyed</source>
            <translation>过期与销毁</translation>
        </message>
        <message>
            <source>Temperatures</source>
            <translation>温度记录</translation>
        </message>
        <message>
            <source>Self-checks and recalls</source>
            <translation>自查与召回</translation>
        </message>
        <message>
            <source>Filing receipts</source>
            <translation>报送回执</translation>
        </message>
        <message>
            <source>Where it came from</source>
            <translation>从哪来</translation>
        </message>
        <message>
            <source>known</source>
            <translation>已查明</translation>
        </message>
        <message>
            <source>not all is known</source>
            <translation>没有全部查明</translation>
        </message>
        <message>
            <source>Stock before the ledger began</source>
            <translation>启用前库存</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供货者</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>单据</translation>
        </message>
        <message>
            <source>Where it went</source>
            <translation>到哪去</translation>
        </message>
        <message>
            <source>all accounted for</source>
            <translation>去向清楚</translation>
        </message>
        <message>
            <source>a difference</source>
            <translation>有差异</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>in %1 = out %2 + left %3</source>
            <translation>进 %1 = 出 %2 + 存 %3</translation>
        </message>
        <message>
            <source>on sale</source>
            <translation>在售</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>封存</translation>
        </message>
        <message>
            <source>being recalled</source>
            <translation>召回中</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>过期</translation>
        </message>
        <message>
            <source>destroyed</source>
            <translation>已销毁</translation>
        </message>
        <message>
            <source>What is left</source>
            <translation>还剩多少</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>现有</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>Entries are kept until</source>
            <translation>账须保存至</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>By law</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>The ledger</source>
            <translation>账本可信</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>已封账</translation>
        </message>
        <message>
            <source>not sealed yet</source>
            <translation>还没封账</translation>
        </message>
        <message>
            <source>Last seal</source>
            <translation>最近封条</translation>
        </message>
        <message>
            <source>Entries under it</source>
            <translation>封条内笔数</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>%1, each with its first version and the reason</source>
            <translation>%1 笔，原文和原因都在</translation>
        </message>
        <message>
            <source>There is no such lot.</source>
            <translation>没有这个批次。</translation>
        </message>
        <message>
            <source>made %1</source>
            <translation>生产日期 %1</translation>
        </message>
        <message>
            <source>use by %1</source>
            <translation>有效期至 %1</translation>
        </message>
        <message>
            <source>Which lot? Give its number.</source>
            <translation>要查哪一批，请给批号。</translation>
        </message>
        <message>
            <source>Sales records</source>
            <translation>销售记录</translation>
        </message>
    </context>
    <context>
        <name>VisitPaper</name>
        <message>
            <source>There is no such entry.</source>
            <translation>没有这样的记录。</translation>
        </message>
        <message>
            <source>The newest %1; the registers have all.</source>
            <translation>只列最近 %1 条，登记簿里有全部。</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>%1 %2, written %3 by %4</source>
            <translation>%1 %2，%4 于 %3 导出</translation>
        </message>
        <message>
            <source>A ledger to practise in</source>
            <translation>练习账本</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>About</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>%1 cannot be written; is the stick full or read-only?</source>
            <translation>%1 写不进去。请看 U 盘是否已满或只读。</translation>
        </message>
        <message>
            <source>Inspection %1</source>
            <translation>检查 %1</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>检查模式</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>出示</translation>
        </message>
        <message>
            <source>Scanned copies</source>
            <translation>复印件</translation>
        </message>
    </context>
    <context>
        <name>VisitPapers</name>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>there</source>
            <translation>有</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>不限期</translation>
        </message>
        <message>
            <source>lacking</source>
            <translation>缺</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>持有人</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供货者</translation>
        </message>
        <message>
            <source>no paper is kept</source>
            <translation>没有留存资料</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>属于</translation>
        </message>
        <message>
            <source>Papers of the lot</source>
            <translation>本批资料</translation>
        </message>
        <message>
            <source>Kind of paper</source>
            <translation>证照种类</translation>
        </message>
        <message>
            <source>Number of the paper</source>
            <translation>证号</translation>
        </message>
        <message>
            <source>Scanned copies</source>
            <translation>复印件</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>不合格</translation>
        </message>
    </context>
    <context>
        <name>VisitRecords</name>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>业务</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>单据</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供货者</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买方</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>expired, waits to be destroyed or returned</source>
            <translation>已过期，待销毁或退回</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>记录人</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Handed in at</source>
            <translation>报送时间</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>回执</translation>
        </message>
        <message>
            <source>Due by</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>不合格</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>合格</translation>
        </message>
    </context>
    <context>
        <name>VisitVerdict</name>
        <message>
            <source>Check</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>entry %1 of %2</source>
            <translation>第 %1 笔，共 %2 笔</translation>
        </message>
        <message>
            <source>has begun</source>
            <translation>已开始</translation>
        </message>
        <message>
            <source>%1 entries recomputed</source>
            <translation>已重算 %1 笔</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>未改动</translation>
        </message>
        <message>
            <source>yes, every entry is what was recorded</source>
            <translation>是，每笔都与记账时一致</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Unbroken</source>
            <translation>未缺漏</translation>
        </message>
        <message>
            <source>yes, no entry is missing</source>
            <translation>是，一笔不缺</translation>
        </message>
        <message>
            <source>Agrees with the seal</source>
            <translation>与封条一致</translation>
        </message>
        <message>
            <source>there is no seal yet</source>
            <translation>还没有封条</translation>
        </message>
        <message>
            <source>yes, %1</source>
            <translation>是，%1</translation>
        </message>
        <message>
            <source>no, %1</source>
            <translation>否，%1</translation>
        </message>
        <message>
            <source>First fault</source>
            <translation>首处问题</translation>
        </message>
        <message>
            <source>does not agree</source>
            <translation>不一致</translation>
        </message>
        <message>
            <source>checked, sealed</source>
            <translation>已核对，已封账</translation>
        </message>
    </context>
    <context>
        <name>Visits</name>
        <message>
            <source>The owner's password leaves the inspection mode; no PIN is needed.</source>
            <translation>退出检查模式用负责人的密码，不用另设。</translation>
        </message>
        <message>
            <source>A PIN has %1 characters or more.</source>
            <translation>退出密码至少 %1 位。</translation>
        </message>
        <message>
            <source>There is too little memory to keep a PIN.</source>
            <translation>内存不足，退出密码没有保存。</translation>
        </message>
        <message>
            <source>Set a PIN first: it leaves the inspection mode.</source>
            <translation>请先设退出密码。</translation>
        </message>
        <message>
            <source>Wrong too often: try again in %1 seconds.</source>
            <translation>错的次数太多：%1 秒后再试。</translation>
        </message>
        <message>
            <source>There is no such visit.</source>
            <translation>没有这次检查。</translation>
        </message>
        <message>
            <source>That is not the password that leaves.</source>
            <translation>退出密码不对。</translation>
        </message>
    </context>
    <context>
        <name>WholeFile</name>
        <message>
            <source>%1 is a folder. Choose a file name in it.</source>
            <translation>%1 是文件夹，请写上里面的文件名。</translation>
        </message>
        <message>
            <source>%1 is no file. Choose another name.</source>
            <translation>%1 不是文件，请换个名字。</translation>
        </message>
        <message>
            <source>%1 cannot be written: there is no folder %2.</source>
            <translation>%1 写不进去：没有文件夹 %2。</translation>
        </message>
        <message>
            <source>%1 cannot be written: the disk is full. Make room or choose another place.</source>
            <translation>%1 写不进去：磁盘已满，请腾出空间或换个位置。</translation>
        </message>
        <message>
            <source>%1 cannot be written: nothing may be written there. Choose another place.</source>
            <translation>%1 写不进去：那里不许写，请换个位置。</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2). Choose another place.</source>
            <translation>%1 写不进去（%2），请换个位置。</translation>
        </message>
    </context>
    <context>
        <name>WorkSheet</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>PRACTICE</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Not in order</source>
            <translation>异常</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>        (year)      (month)      (day)</source>
            <translation>        年      月      日</translation>
        </message>
        <message>
            <source>        (year)      (month)      (day)      :      </source>
            <translation>        年      月      日      时      分</translation>
        </message>
        <message>
            <source>signed                                        certificate no.                         </source>
            <translation>签名：                              证号：                         </translation>
        </message>
        <message>
            <source>%1, article %2</source>
            <translation>《%1》第%2条</translation>
        </message>
        <message>
            <source>There is no sheet “%1”.</source>
            <translation>没有工作单“%1”。</translation>
        </message>
        <message>
            <source>Printed %1 by %2</source>
            <translation>打印 %1　%2</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Enter the name of the firm.</source>
            <translation>请填写单位名称。</translation>
        </message>
        <message>
            <source>%1 is no region. Write CN, CN-37 or CN-3701.</source>
            <translation>%1 不是地区代码，应写作 CN、CN-37 或 CN-3701。</translation>
        </message>
        <message>
            <source>Only a training ledger takes another time than now.</source>
            <translation>只有练习账本可以另设时间。</translation>
        </message>
        <message>
            <source>There is no rule pack %1. There are: %2.</source>
            <translation>没有规则包 %1。现有：%2。</translation>
        </message>
        <message>
            <source>%1 cannot be written. Choose another folder.</source>
            <translation>%1 无法写入，请换个文件夹。</translation>
        </message>
        <message>
            <source>The ledger has no owner. Restore a backup.</source>
            <translation>账本没有负责人，请恢复备份。</translation>
        </message>
        <message>
            <source>%1 stands there already. Choose another name.</source>
            <translation>%1 已经存在，请换个名字。</translation>
        </message>
        <message>
            <source>Only an owner changes the data of the firm.</source>
            <translation>只有负责人可以改单位资料。</translation>
        </message>
        <message>
            <source>There is no role %1 in these packs. There are: %2.</source>
            <translation>这些规则包里没有经营方式 %1，可用：%2。</translation>
        </message>
        <message>
            <source>%1 is only a base for other rule packs. Choose the pack of your goods.</source>
            <translation>%1 只是其他规则包的底子，请选自己商品的规则包。</translation>
        </message>
        <message>
            <source>There is no kind of firm %1. There are: %2.</source>
            <translation>没有主体类型 %1。可以选：%2。</translation>
        </message>
    </context>
    <context>
        <name>Xlsx</name>
        <message>
            <source>Reading was stopped.</source>
            <translation>已停止读取。</translation>
        </message>
        <message>
            <source>The file has no sheet %1.</source>
            <translation>文件里没有工作表“%1”。</translation>
        </message>
        <message>
            <source>The file unpacks to more than a delivery can hold. It was not read.</source>
            <translation>文件解开后大得不像送货单，没有读取。</translation>
        </message>
        <message>
            <source>The file is damaged: %1 cannot be read. Ask for it again, or save it again as .xlsx.</source>
            <translation>文件已损坏：%1 读不出来。请重新索取，或另存为 .xlsx。</translation>
        </message>
    </context>
    <context>
        <name>ZipArchive</name>
        <message>
            <source>There is no file %1.</source>
            <translation>没有文件 %1。</translation>
        </message>
        <message>
            <source>%1 is damaged or not an .xlsx file. Ask for it again.</source>
            <translation>%1 已损坏，或不是 .xlsx 文件。请重新索取。</translation>
        </message>
    </context>
    <context>
        <name>Zipped</name>
        <message>
            <source>This is no zip archive.</source>
            <translation>这不是 zip 压缩包。</translation>
        </message>
    </context>
    <context>
        <name>suben::AttachmentBar</name>
        <message>
            <source>Papers that came with it</source>
            <translation>随货资料</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>%1: a click takes it away again</source>
            <translation>%1：点一下取下</translation>
        </message>
        <message>
            <source>Take away %1</source>
            <translation>取下 %1</translation>
        </message>
        <message>
            <source>%1 papers in all</source>
            <translation>共 %1 份</translation>
        </message>
    </context>
    <context>
        <name>suben::BackupKeeper</name>
        <message>
            <source>There is no new backup.</source>
            <translation>没有新的备份。</translation>
        </message>
        <message>
            <source>The copy on the other drive is missing</source>
            <translation>另一个盘上的备份没有做成</translation>
        </message>
        <message>
            <source>The monthly trial of a backup failed.</source>
            <translation>每月备份试恢复没有通过。</translation>
        </message>
        <message>
            <source>Backing up before closing</source>
            <translation>关闭前正在备份</translation>
        </message>
    </context>
    <context>
        <name>suben::BackupSection</name>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Ledgers (*.suben)</source>
            <translation>账本 (*.suben)</translation>
        </message>
        <message>
            <source>Into the folder</source>
            <translation>放到文件夹</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>现在备份</translation>
        </message>
        <message>
            <source>Check it</source>
            <translation>查验</translation>
        </message>
        <message>
            <source>Restore beside this ledger</source>
            <translation>恢复到账本旁边</translation>
        </message>
        <message>
            <source>The recovery code opens this ledger on another machine. A new one takes the place of the old one.</source>
            <translation>换电脑打开账本要用恢复码。新的生成后，旧的作废。</translation>
        </message>
        <message>
            <source>Make a new recovery code</source>
            <translation>换新恢复码</translation>
        </message>
        <message>
            <source>Print it…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>还没有备份。</translation>
        </message>
        <message>
            <source>Last backup %1: %2, %3 entries</source>
            <translation>上次备份 %1：%2，共 %3 笔</translation>
        </message>
        <message>
            <source>%1: %2 entries</source>
            <translation>%1：共 %2 笔</translation>
        </message>
        <message>
            <source>This folder cannot be used</source>
            <translation>这个文件夹用不了</translation>
        </message>
        <message>
            <source>Choose another one; the stick may not be plugged in.</source>
            <translation>请换一个，也许 U 盘没插好。</translation>
        </message>
        <message>
            <source>Backed up and compared</source>
            <translation>已备份并核对</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>正在备份</translation>
        </message>
        <message>
            <source>The backup is whole</source>
            <translation>备份完好</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>正在查验</translation>
        </message>
        <message>
            <source>Restored; open it with “Open a ledger” at the start</source>
            <translation>已恢复，启动时用“打开已有账本”打开</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation>正在恢复备份</translation>
        </message>
        <message>
            <source>The old recovery code no longer opens this ledger</source>
            <translation>旧恢复码已作废</translation>
        </message>
        <message>
            <source>Print the new one and keep it away from the machine. It is shown only now.</source>
            <translation>请打印新的，放在别处。只显示这一次。</translation>
        </message>
        <message>
            <source>A copy is made when the ledger is opened, every hour and when the window closes, beside the ledger and into this folder: choose one on another disk or a stick. Each is opened, compared and its chain computed again before it counts.</source>
            <translation>打开账本时、每小时和关闭窗口时自动备份，放在账本旁边和这个文件夹里：请选另一个盘或 U 盘上的文件夹。每份备份都打开核对、逐笔重算之后才算数。</translation>
        </message>
        <message>
            <source>Copies there are</source>
            <translation>现有备份</translation>
        </message>
        <message>
            <source>Put it in the ledger's place</source>
            <translation>用它替换账本</translation>
        </message>
        <message>
            <source>Tried on %1: %2 entries came back whole in %3 s.</source>
            <translation>%1 试恢复过：%2 笔完整，用时 %3 秒。</translation>
        </message>
        <message>
            <source>%1, %2 MB, %3</source>
            <translation>%1，%2 MB，%3</translation>
        </message>
        <message>
            <source>on the other drive</source>
            <translation>在另一个盘上</translation>
        </message>
        <message>
            <source>beside the ledger</source>
            <translation>在账本旁边</translation>
        </message>
        <message>
            <source>This is a copy of another ledger: all %1 entries of this one would be laid aside.</source>
            <translation>这是另一本账的备份：本账的 %1 笔会全部移到一边。</translation>
        </message>
        <message>
            <source>Nothing would be lost: it holds all %1 entries.</source>
            <translation>不会丢：全部 %1 笔都在里面。</translation>
        </message>
        <message>
            <source>%1 entries would be missing, from %2 (%3 to %4).</source>
            <translation>会少 %1 笔，从 %2 起(%3 至 %4)。</translation>
        </message>
        <message>
            <source>Once more puts it in the ledger's place and opens it; this ledger is kept aside under another name.</source>
            <translation>再按一次就用它替换账本并打开；现在的账本改名保留。</translation>
        </message>
    </context>
    <context>
        <name>suben::BalanceBar</name>
        <message>
            <source>Gone %1, left %2</source>
            <translation>已出 %1，还剩 %2</translation>
        </message>
    </context>
    <context>
        <name>suben::Banner</name>
        <message>
            <source>Got it</source>
            <translation>知道了</translation>
        </message>
        <message>
            <source>Stopped; the ledger is as it was.</source>
            <translation>已停止，账本没有变化。</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>没有办成</translation>
        </message>
    </context>
    <context>
        <name>suben::CameraPanel</name>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>The camera does not start: %1</source>
            <translation>摄像头打不开：%1</translation>
        </message>
        <message>
            <source>Hold the code before the camera. Esc closes it.</source>
            <translation>把码对准摄像头。按 Esc 关闭。</translation>
        </message>
        <message>
            <source>No camera is plugged in. Plug one in and open it again, or open a picture instead. Esc closes this.</source>
            <translation>没有接摄像头。接上后重新打开，或改为打开照片。按 Esc 关闭。</translation>
        </message>
    </context>
    <context>
        <name>suben::CodeQuestion</name>
        <message>
            <source>No item answers to “%1”. Type the initials of its name.</source>
            <translation>没有“%1”这个商品。输入名称的拼音首字母。</translation>
        </message>
        <message>
            <source>Where does the lot end?</source>
            <translation>批号到哪一位为止？</translation>
        </message>
        <message>
            <source>Which item is this?</source>
            <translation>这是哪个商品？</translation>
        </message>
        <message>
            <source>The lot as it is printed on the package</source>
            <translation>包装上印的批号</translation>
        </message>
        <message>
            <source>Initials, name or number</source>
            <translation>拼音首字母、名称或编号</translation>
        </message>
        <message>
            <source>The gun lost the separator. It is asked once for this product.</source>
            <translation>扫码枪漏了分隔符。同一产品只问一次。</translation>
        </message>
        <message>
            <source>Asked once: Enter remembers it, Esc leaves the code out. %1</source>
            <translation>只问一次：按 Enter 记住，按 Esc 不收这个码。%1</translation>
        </message>
        <message>
            <source>Lot %1</source>
            <translation>批号 %1</translation>
        </message>
    </context>
    <context>
        <name>suben::CodeSection</name>
        <message>
            <source>Codes and scales</source>
            <translation>条码与电子秤</translation>
        </message>
        <message>
            <source>A check digit stands between</source>
            <translation>中间有一位校验码</translation>
        </message>
        <message>
            <source>%1 digits</source>
            <translation>%1 位</translation>
        </message>
        <message>
            <source>grams</source>
            <translation>克</translation>
        </message>
        <message>
            <source>fen</source>
            <translation>分</translation>
        </message>
        <message>
            <source>The GS1 prefix of the firm, 7 to 10 digits, makes the numbers of its cartons (SSCC).</source>
            <translation>本单位的 GS1 厂商识别代码（7～10 位），用来生成箱码（SSCC）。</translation>
        </message>
        <message>
            <source>GS1 prefix</source>
            <translation>厂商识别代码</translation>
        </message>
        <message>
            <source>Where a gun sends another sign for the separator (FNC1), it stands here, such as ~ or |. Empty: the usual ones are known.</source>
            <translation>扫码枪用别的符号代替分隔符（FNC1）时填在这里，如 ~ 或 |。常见的不用填。</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>分隔符</translation>
        </message>
        <message>
            <source>Labels of the shop's scales begin with 2. Behind two digits stands the number of the item, then weight or price, as the scales are set.</source>
            <translation>本店电子秤的标签以 2 开头，前两位之后是商品编号，再往后是重量或金额，按秤上的设置填。</translation>
        </message>
        <message>
            <source>Item number</source>
            <translation>商品编号</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>后面是</translation>
        </message>
        <message>
            <source>So a label is</source>
            <translation>标签格式</translation>
        </message>
        <message>
            <source>Scan something to try</source>
            <translation>扫一下试试</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>没有保存</translation>
        </message>
        <message>
            <source>A GS1 prefix has 7 to 10 digits.</source>
            <translation>厂商识别代码为 7～10 位数字。</translation>
        </message>
        <message>
            <source>A separator is a sign that GS1 codes do not use themselves, such as ~ or |.</source>
            <translation>分隔符要用 GS1 码里不会出现的符号，如 ~ 或 |。</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>Every scan from now on is read so.</source>
            <translation>以后的扫码都按此识读。</translation>
        </message>
        <message>
            <source>Item %1, %2 kg</source>
            <translation>商品 %1，%2 kg</translation>
        </message>
        <message>
            <source>Item %1, %2 yuan</source>
            <translation>商品 %1，%2 元</translation>
        </message>
        <message>
            <source>Nothing is known of this code.</source>
            <translation>不认识这个码。</translation>
        </message>
        <message>
            <source>2 of the shop, %1 of the item, 1 check, %2 of the value, 1 check</source>
            <translation>前缀 2 位、商品 %1 位、校验 1 位、数值 %2 位、校验 1 位</translation>
        </message>
        <message>
            <source>2 of the shop, %1 of the item, %2 of the value, 1 check</source>
            <translation>前缀 2 位、商品 %1 位、数值 %2 位、校验 1 位</translation>
        </message>
    </context>
    <context>
        <name>suben::CodesPage</name>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>码</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>是什么</translation>
        </message>
        <message>
            <source>Item and lot</source>
            <translation>商品和批号</translation>
        </message>
        <message>
            <source>Scan codes</source>
            <translation>扫码</translation>
        </message>
        <message>
            <source>Scan, type or open a picture.</source>
            <translation>请扫码、输入或打开图片。</translation>
        </message>
        <message>
            <source>Every code on a package says here what it is. Pictures and PDF papers are read with %1, the clipboard with %2.</source>
            <translation>包装上的每种码都在这里说明。按 %1 读图片和 PDF，按 %2 读剪贴板。</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Pack a carton</source>
            <translation>装箱</translation>
        </message>
        <message>
            <source>Unpack</source>
            <translation>拆箱</translation>
        </message>
        <message>
            <source>Type a code and press Enter</source>
            <translation>输入编码后按回车</translation>
        </message>
        <message>
            <source>Code of the carton; empty makes a new one</source>
            <translation>外箱码；留空则生成新箱码</translation>
        </message>
        <message>
            <source>Open a picture</source>
            <translation>打开图片</translation>
        </message>
        <message>
            <source>Set up the gun</source>
            <translation>设置扫码枪</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>%1 codes</source>
            <translation>%1 个码</translation>
        </message>
        <message>
            <source>%1 taken</source>
            <translation>成功 %1 个</translation>
        </message>
        <message>
            <source>%1 unknown, %2 not allowed</source>
            <translation>未知 %1 个，禁止 %2 个</translation>
        </message>
        <message>
            <source>In stock now</source>
            <translation>在库</translation>
        </message>
        <message>
            <source>Not in stock</source>
            <translation>不在库</translation>
        </message>
        <message>
            <source>In carton</source>
            <translation>所在外箱</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>内装</translation>
        </message>
        <message>
            <source>Nothing is known of this code. It is kept as it came; Enter says which item it is.</source>
            <translation>还不认识这个码，已原样保留。按回车指定它是哪个商品。</translation>
        </message>
        <message>
            <source>The separator is lost: Enter asks where the lot ends.</source>
            <translation>分隔符丢失：按回车选定批号到哪里为止。</translation>
        </message>
        <message>
            <source>Remembered</source>
            <translation>已记住</translation>
        </message>
        <message>
            <source>It is not asked again.</source>
            <translation>以后不再询问。</translation>
        </message>
        <message>
            <source>Packed into %1</source>
            <translation>已装入 %1</translation>
        </message>
        <message>
            <source>Unpacked</source>
            <translation>已拆箱</translation>
        </message>
        <message>
            <source>Read the picture or the codes on the clipboard</source>
            <translation>读取剪贴板上的图片或编码</translation>
        </message>
        <message>
            <source>Pictures and PDF papers with codes</source>
            <translation>含有码的图片和 PDF</translation>
        </message>
        <message>
            <source>Pictures and papers (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.pdf)</source>
            <translation>图片和 PDF (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.pdf)</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>正在读取 %1</translation>
        </message>
        <message>
            <source>No code in %1</source>
            <translation>%1 中没有读到码</translation>
        </message>
        <message>
            <source>Hold the code straight, near and in the light, and take the picture again.</source>
            <translation>把码摆正、靠近、照亮，再拍一张。</translation>
        </message>
        <message>
            <source>%1 codes in %2</source>
            <translation>%2 中读到 %1 个码</translation>
        </message>
        <message>
            <source>the clipboard</source>
            <translation>剪贴板</translation>
        </message>
        <message>
            <source>Set up the gun.pdf</source>
            <translation>设置扫码枪.pdf</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>已写：%1</translation>
        </message>
        <message>
            <source>Print it and scan its symbols.</source>
            <translation>打印后扫描上面的码。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Writing the paper</source>
            <translation>正在写文件</translation>
        </message>
        <message>
            <source>Not packed</source>
            <translation>没有装箱</translation>
        </message>
        <message>
            <source>Enter the prefix</source>
            <translation>填写识别代码</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
    </context>
    <context>
        <name>suben::ComplaintsPage</name>
        <message>
            <source>Complaints</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Nobody has complained</source>
            <translation>还没有投诉</translation>
        </message>
        <message>
            <source>A complaint names its lot, so that the recall, if there has to be one, is one key away.</source>
            <translation>投诉写明批号，需要召回时一键就到。</translation>
        </message>
        <message>
            <source>Enter a complaint</source>
            <translation>登记投诉</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>To be settled</source>
            <translation>待处理</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已办结</translation>
        </message>
        <message>
            <source>With a recall</source>
            <translation>有召回</translation>
        </message>
        <message>
            <source>New complaint</source>
            <translation>登记投诉</translation>
        </message>
        <message>
            <source>Recall…</source>
            <translation>召回…</translation>
        </message>
        <message>
            <source>How it was settled…</source>
            <translation>处理结果…</translation>
        </message>
        <message>
            <source>%1 complaints</source>
            <translation>投诉 %1 条</translation>
        </message>
        <message>
            <source>%1 to be settled</source>
            <translation>待处理 %1 条</translation>
        </message>
        <message>
            <source>No product named</source>
            <translation>没写商品</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>投诉人</translation>
        </message>
        <message>
            <source>Reached at</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Recorded as</source>
            <translation>单据号</translation>
        </message>
        <message>
            <source>Recall case</source>
            <translation>召回单</translation>
        </message>
        <message>
            <source>The lot is not known. Ctrl+E on the entry names it, then it can be recalled.</source>
            <translation>批号不详。打开这笔按 Ctrl+E 补上批号，就能召回。</translation>
        </message>
        <message>
            <source>How was it settled?</source>
            <translation>怎么处理的？</translation>
        </message>
        <message>
            <source>Taken back and paid back</source>
            <translation>退货退款</translation>
        </message>
        <message>
            <source>Exchanged</source>
            <translation>换货</translation>
        </message>
        <message>
            <source>Looked into, nothing was wrong with the goods</source>
            <translation>经查商品无问题</translation>
        </message>
        <message>
            <source>Handed on to the supplier</source>
            <translation>转供货者处理</translation>
        </message>
        <message>
            <source>Not settled yet</source>
            <translation>还没处理</translation>
        </message>
        <message>
            <source>It is recorded</source>
            <translation>已记账</translation>
        </message>
        <message>
            <source>Complaint: %1</source>
            <translation>投诉：%1</translation>
        </message>
    </context>
    <context>
        <name>suben::ConfirmRound</name>
        <message>
            <source>If it is right, choose a reason; it is kept with the entry.</source>
            <translation>没错的话，选一个原因，会和账一起留存。</translation>
        </message>
        <message>
            <source>Checked with the goods</source>
            <translation>已对实物核对</translation>
        </message>
        <message>
            <source>The papers say so</source>
            <translation>随货单如此</translation>
        </message>
        <message>
            <source>A special case</source>
            <translation>特殊情况</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>改数据</translation>
        </message>
        <message>
            <source>%1
Reason: %2. A second person has to agree and signs here.</source>
            <translation>%1
原因：%2。要第二个人同意，请在这里签名。</translation>
        </message>
    </context>
    <context>
        <name>suben::CorrectionBand</name>
        <message>
            <source>The old entry is not touched; a correction is recorded beside it, and both can be read.</source>
            <translation>原账不动，另记一笔更正，两个版本都能查。</translation>
        </message>
    </context>
    <context>
        <name>suben::DayClosePage</name>
        <message>
            <source>Item</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Use by</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>笔数</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Retail sales by lot</source>
            <translation>零售按批次</translation>
        </message>
        <message>
            <source>%1 lots sold</source>
            <translation>零售 %1 批</translation>
        </message>
        <message>
            <source>This day is closed already; F9 closes it again with what came after.</source>
            <translation>这天已日结；F9 可连同后来的账再结一次。</translation>
        </message>
        <message>
            <source>%1 entries</source>
            <translation>%1 笔</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Not sealed</source>
            <translation>未封账</translation>
        </message>
        <message>
            <source>The day %1</source>
            <translation>%1 这一天</translation>
        </message>
        <message>
            <source>The day is closed; only the seal is missing. Press %1 again.</source>
            <translation>已日结，只是还没封账。请再按 %1。</translation>
        </message>
        <message>
            <source>Day close %1</source>
            <translation>日结 %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Sealed %1</source>
            <translation>已封账 %1</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Writing the day's paper</source>
            <translation>正在写日结单</translation>
        </message>
    </context>
    <context>
        <name>suben::DaysBand</name>
        <message>
            <source>This is not the ledger of now; Esc goes back to it.</source>
            <translation>这不是现在的账。Esc 回到现在的账。</translation>
        </message>
    </context>
    <context>
        <name>suben::DaysField</name>
        <message>
            <source>Up to day</source>
            <translation>截至日期</translation>
        </message>
        <message>
            <source>As known on</source>
            <translation>当时所知</translation>
        </message>
        <message>
            <source>to which day, and as known on which day</source>
            <translation>截至哪天、按哪天所知</translation>
        </message>
        <message>
            <source>“%1” is no day. Type it as 1120 or 2026-11-20.</source>
            <translation>“%1”不是日期。请写成 1120 或 2026-11-20。</translation>
        </message>
        <message>
            <source>This is no day</source>
            <translation>日期不对</translation>
        </message>
    </context>
    <context>
        <name>suben::DocumentPage</name>
        <message>
            <source>Everything you typed is still here. Press %1 again when it is put right.</source>
            <translation>您输入的都还在。处理好后再按 %1。</translation>
        </message>
        <message>
            <source>Row %1 · %2</source>
            <translation>第 %1 行 · %2</translation>
        </message>
        <message>
            <source>Draft · kept %1</source>
            <translation>草稿 · %1 已自动存</translation>
        </message>
        <message>
            <source>Nothing is parked</source>
            <translation>没有挂单</translation>
        </message>
        <message>
            <source>Row %1 is out</source>
            <translation>已删第 %1 行</translation>
        </message>
        <message>
            <source>%1 brings it back.</source>
            <translation>撤销 %1</translation>
        </message>
        <message>
            <source>Paper %1</source>
            <translation>资料 %1</translation>
        </message>
        <message>
            <source>Correction of %1</source>
            <translation>更正 %1</translation>
        </message>
        <message>
            <source>entry %1</source>
            <translation>第 %1 笔</translation>
        </message>
        <message>
            <source>Why is the entry corrected?</source>
            <translation>为什么更正？</translation>
        </message>
        <message>
            <source>Both versions are kept; the reason stands with them.</source>
            <translation>两个版本都保留，原因一起留存。</translation>
        </message>
        <message>
            <source>Typed wrongly</source>
            <translation>录入错误</translation>
        </message>
        <message>
            <source>The papers were wrong</source>
            <translation>随货单有误</translation>
        </message>
        <message>
            <source>The supplier put it right</source>
            <translation>供货者更正</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>继续改</translation>
        </message>
        <message>
            <source>Open the latest of them</source>
            <translation>看最后一笔</translation>
        </message>
        <message>
            <source>Not corrected</source>
            <translation>没有更正</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 读不出来：%2</translation>
        </message>
        <message>
            <source>Papers that came with it</source>
            <translation>随货资料</translation>
        </message>
        <message>
            <source>Keeping %1 papers</source>
            <translation>正在存 %1 份资料</translation>
        </message>
        <message>
            <source>Pasted %1.png</source>
            <translation>粘贴 %1.png</translation>
        </message>
        <message>
            <source>%1 rows pasted</source>
            <translation>贴入 %1 行</translation>
        </message>
        <message>
            <source>By the words of their header.</source>
            <translation>按表头对列。</translation>
        </message>
        <message>
            <source>By their place, from this cell on.</source>
            <translation>从这一格起按位置对列。</translation>
        </message>
        <message>
            <source>The whole entry</source>
            <translation>整单</translation>
        </message>
        <message>
            <source>Parked</source>
            <translation>已挂单</translation>
        </message>
        <message>
            <source>%1 waiting; %2 fetches the oldest.</source>
            <translation>共挂 %1 单，%2 取最早的。</translation>
        </message>
        <message>
            <source>The unfinished entry is back</source>
            <translation>上次没记完的单子</translation>
        </message>
        <message>
            <source>%1 puts it aside and opens a blank one.</source>
            <translation>接着记；按 %1 挂起，另开一单。</translation>
        </message>
        <message>
            <source>The correction is not saved</source>
            <translation>更正还没有保存</translation>
        </message>
        <message>
            <source>Esc again gives it up; the entry stays as it is.</source>
            <translation>再按 Esc 放弃，原账不变。</translation>
        </message>
        <message>
            <source>Save the correction</source>
            <translation>保存更正</translation>
        </message>
        <message>
            <source>On to the next cell that is still missing</source>
            <translation>到下一个要填的格</translation>
        </message>
        <message>
            <source>Back, into skipped cells too</source>
            <translation>往回，也进跳过的格</translation>
        </message>
        <message>
            <source>In a cell: what the row above has</source>
            <translation>在格里：同上一行</translation>
        </message>
        <message>
            <source>Bring a deleted row back</source>
            <translation>找回删掉的行</translation>
        </message>
        <message>
            <source>Fetch what was parked, the oldest first</source>
            <translation>取单，最早的在先</translation>
        </message>
        <message>
            <source>Make a new item or supplier in place</source>
            <translation>就地新建产品或供货者</translation>
        </message>
        <message>
            <source>Paste rows from WPS or Excel, or papers</source>
            <translation>贴入 WPS、Excel 的行，或资料</translation>
        </message>
        <message>
            <source>To the next finding</source>
            <translation>到下一条核对结果</translation>
        </message>
        <message>
            <source>The card of the row's lot, or of the lot that came last</source>
            <translation>本行批次的卡片；还没有就看上次进的那批</translation>
        </message>
        <message>
            <source>There is no lot of this row yet</source>
            <translation>这一行还没有批次</translation>
        </message>
        <message>
            <source>Not parked</source>
            <translation>没有挂单</translation>
        </message>
        <message>
            <source>The ledger is busy; everything stays here. Try again.</source>
            <translation>账本正忙，输入的都在这里。再按一次。</translation>
        </message>
        <message>
            <source>What else can be said of the row, or of the entry from its head</source>
            <translation>本行的更多项目；在表头时为整单的</translation>
        </message>
        <message>
            <source>There is nothing more to say of this row</source>
            <translation>这一行没有更多项目</translation>
        </message>
    </context>
    <context>
        <name>suben::DuePage</name>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>应办事项</translation>
        </message>
        <message>
            <source>About</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>To</source>
            <translation>报给</translation>
        </message>
        <message>
            <source>Late %1 days</source>
            <translation>逾期 %1 天</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>In %1 days</source>
            <translation>还有 %1 天</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>Enter the receipt…</source>
            <translation>登记回执…</translation>
        </message>
        <message>
            <source>Receipt number</source>
            <translation>回执号</translation>
        </message>
        <message>
            <source>Day of the receipt</source>
            <translation>回执日期</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已办结</translation>
        </message>
        <message>
            <source>Nothing is due in the next %1 days.</source>
            <translation>%1 天内没有应办事项。</translation>
        </message>
        <message>
            <source>%1 due, %2 of them late</source>
            <translation>应办 %1 项，其中逾期 %2 项</translation>
        </message>
        <message>
            <source>Settled by</source>
            <translation>怎样办结</translation>
        </message>
        <message>
            <source>an entry; Enter opens its form</source>
            <translation>记一笔业务，按 Enter 去填</translation>
        </message>
        <message>
            <source>a new paper</source>
            <translation>登记新的证照</translation>
        </message>
        <message>
            <source>the receipt of the authority</source>
            <translation>登记主管部门的回执</translation>
        </message>
        <message>
            <source>Open today</source>
            <translation>今天未了</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>没有</translation>
        </message>
        <message>
            <source>No receipt settles this; the entry or paper it asks for does.</source>
            <translation>这一项不靠回执办结，请记相应业务或登记证照。</translation>
        </message>
        <message>
            <source>What the rule packs ask for by a day stands here, what is late first.</source>
            <translation>规则要求限期办的事列在这里，逾期的排在前面。</translation>
        </message>
        <message>
            <source>The form to hand in</source>
            <translation>上报用表</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>表样</translation>
        </message>
        <message>
            <source>%1, %2 opens it</source>
            <translation>%1（%2 打开）</translation>
        </message>
        <message>
            <source>No form belongs to this</source>
            <translation>这一项没有固定表式</translation>
        </message>
        <message>
            <source>Alarm</source>
            <translation>警报</translation>
        </message>
        <message>
            <source>%1 alarms</source>
            <translation>%1 条警报</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Enter opens the entry. A correction that puts it right silences the alarm.</source>
            <translation>按 Enter 打开该笔记录；更正后警报自动消除。</translation>
        </message>
        <message>
            <source>Noted as seen by you; it rings no more</source>
            <translation>已记下您看过，不再提示</translation>
        </message>
        <message>
            <source>I have seen it</source>
            <translation>我已看过</translation>
        </message>
    </context>
    <context>
        <name>suben::ElementForm</name>
        <message>
            <source>From the left, mm</source>
            <translation>距左，毫米</translation>
        </message>
        <message>
            <source>From the top, mm</source>
            <translation>距上，毫米</translation>
        </message>
        <message>
            <source>Width, mm</source>
            <translation>宽，毫米</translation>
        </message>
        <message>
            <source>Height, mm</source>
            <translation>高，毫米</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>%1 stands for the fact</source>
            <translation>%1 代表字段内容</translation>
        </message>
        <message>
            <source>Letters, points</source>
            <translation>字号</translation>
        </message>
        <message>
            <source>Shrink to, points</source>
            <translation>最小字号</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>粗细</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>普通</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>加粗</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>对齐</translation>
        </message>
        <message>
            <source>To the left</source>
            <translation>靠左</translation>
        </message>
        <message>
            <source>In the middle</source>
            <translation>居中</translation>
        </message>
        <message>
            <source>To the right</source>
            <translation>靠右</translation>
        </message>
        <message>
            <source>Too long</source>
            <translation>放不下时</translation>
        </message>
        <message>
            <source>one line, cut</source>
            <translation>一行，截断</translation>
        </message>
        <message>
            <source>one line, smaller, then cut</source>
            <translation>一行，先缩小再截断</translation>
        </message>
        <message>
            <source>several lines, smaller, then cut</source>
            <translation>多行，先缩小再截断</translation>
        </message>
        <message>
            <source>never cut</source>
            <translation>不许截断</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>字段组</translation>
        </message>
        <message>
            <source>Trace code, as the rule pack says</source>
            <translation>追溯码，按规则包</translation>
        </message>
        <message>
            <source>Trace code, readable offline</source>
            <translation>追溯码，离线可读</translation>
        </message>
        <message>
            <source>Trace code, GB/T 33993</source>
            <translation>追溯码，GB/T 33993</translation>
        </message>
        <message>
            <source>Trace code, GS1</source>
            <translation>追溯码，GS1</translation>
        </message>
        <message>
            <source>Trace code, the firm's web address</source>
            <translation>追溯码，本店网址</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Thickness, mm</source>
            <translation>粗细，毫米</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>选图片…</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Id (Latin letters)</source>
            <translation>编号（拉丁字母）</translation>
        </message>
        <message>
            <source>A label of</source>
            <translation>用于</translation>
        </message>
        <message>
            <source>a lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>a thing with a life</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>a package with its code</source>
            <translation>有编码的包装</translation>
        </message>
        <message>
            <source>an entry</source>
            <translation>单据</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>一天</translation>
        </message>
        <message>
            <source>own size</source>
            <translation>自定尺寸</translation>
        </message>
        <message>
            <source>Size, mm</source>
            <translation>尺寸，毫米</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸张</translation>
        </message>
        <message>
            <source>Roll</source>
            <translation>卷纸</translation>
        </message>
        <message>
            <source>Sheet with a grid</source>
            <translation>整张多格</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>回执</translation>
        </message>
        <message>
            <source>Continuous forms</source>
            <translation>连续纸</translation>
        </message>
        <message>
            <source>Page width, mm</source>
            <translation>纸宽，毫米</translation>
        </message>
        <message>
            <source>Page height, mm</source>
            <translation>纸高，毫米</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>First label from the left, mm</source>
            <translation>首张距左，毫米</translation>
        </message>
        <message>
            <source>First label from the top, mm</source>
            <translation>首张距上，毫米</translation>
        </message>
        <message>
            <source>To the next column, mm</source>
            <translation>列距，毫米</translation>
        </message>
        <message>
            <source>To the next row, mm</source>
            <translation>行距，毫米</translation>
        </message>
    </context>
    <context>
        <name>suben::EntryDelegate</name>
        <message>
            <source>Scan, or type initials…</source>
            <translation>扫码或输入首字母…</translation>
        </message>
    </context>
    <context>
        <name>suben::EntryField</name>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
    </context>
    <context>
        <name>suben::EventsPage</name>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>业务</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>往来单位</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>By</source>
            <translation>经手</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>单据</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>近 7 天</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>近 30 天</translation>
        </message>
        <message>
            <source>Void…</source>
            <translation>作废…</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>更正…</translation>
        </message>
        <message>
            <source>Save the correction</source>
            <translation>保存更正</translation>
        </message>
        <message>
            <source>The old entry is not touched; a correction is recorded beside it, and both can be read.</source>
            <translation>原账不动，另记一笔更正，两个版本都能查。</translation>
        </message>
        <message>
            <source>Every step</source>
            <translation>全部业务</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>已更正</translation>
        </message>
        <message>
            <source>Voids</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Entered late</source>
            <translation>补录</translation>
        </message>
        <message>
            <source>Nothing recorded here yet</source>
            <translation>这里还没有记账</translation>
        </message>
        <message>
            <source>Later entries stand on it; correct them first.</source>
            <translation>后面还有单据用到它，请先更正后面的。</translation>
        </message>
        <message>
            <source>Correction of %1</source>
            <translation>更正 %1</translation>
        </message>
        <message>
            <source>entry %1</source>
            <translation>第 %1 笔</translation>
        </message>
        <message>
            <source>Entry %1 counts from now on; the old one stays readable.</source>
            <translation>现以第 %1 笔为准，原单仍可查。</translation>
        </message>
        <message>
            <source>Void entry %1?</source>
            <translation>作废第 %1 笔？</translation>
        </message>
        <message>
            <source>Everything it moved is moved back. The entry itself stays readable.</source>
            <translation>它动过的数量都退回，原单仍可查。</translation>
        </message>
        <message>
            <source>Recorded twice</source>
            <translation>重复记账</translation>
        </message>
        <message>
            <source>Did not happen</source>
            <translation>业务未发生</translation>
        </message>
        <message>
            <source>Wrong party</source>
            <translation>往来单位记错</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>不改</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>已作废</translation>
        </message>
        <message>
            <source>Entry %1 records it; the old one stays readable.</source>
            <translation>已另记第 %1 笔，原单仍可查。</translation>
        </message>
        <message>
            <source>Later entries on entry %1</source>
            <translation>第 %1 笔之后的单据</translation>
        </message>
        <message>
            <source>%1 later entries stand on it</source>
            <translation>后面还有 %1 笔用到它</translation>
        </message>
        <message>
            <source>Correct or void these first, the latest before the others. Esc shows all again.</source>
            <translation>请先更正或作废这些，从最晚的开始。按 Esc 回到全部。</translation>
        </message>
        <message>
            <source>Deliveries, sales and every other entry stand here, the newest first.</source>
            <translation>进货、销售和其他记账都列在这里，最新的排在前面。</translation>
        </message>
        <message>
            <source>Enter a delivery</source>
            <translation>记一笔进货</translation>
        </message>
        <message>
            <source>Slip…</source>
            <translation>销售单…</translation>
        </message>
        <message>
            <source>Delivery note %1.pdf</source>
            <translation>随货同行单 %1.pdf</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>随货同行单</translation>
        </message>
        <message>
            <source>Delivery note with %1 codes, seal %2</source>
            <translation>随货同行单已生成：%1 个码，封条 %2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Writing the paper</source>
            <translation>正在写文件</translation>
        </message>
        <message>
            <source>Reading the entries</source>
            <translation>正在读取单据</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>已作废</translation>
        </message>
        <message>
            <source>%1 (%2, %3)</source>
            <translation>%1（%2，%3）</translation>
        </message>
        <message>
            <source>for entry %1: %2</source>
            <translation>更正第 %1 笔：%2</translation>
        </message>
        <message>
            <source>Document No.</source>
            <translation>单号</translation>
        </message>
    </context>
    <context>
        <name>suben::ExpiryChart</name>
        <message>
            <source>Expired</source>
            <translation>过期</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>本周</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>下周</translation>
        </message>
        <message>
            <source>%1 weeks</source>
            <translation>%1 周</translation>
        </message>
    </context>
    <context>
        <name>suben::FactCard</name>
        <message>
            <source>nothing</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>卡片</translation>
        </message>
        <message>
            <source>Card: %1</source>
            <translation>卡片：%1</translation>
        </message>
        <message>
            <source>What was sent and answered</source>
            <translation>发送与应答原文</translation>
        </message>
    </context>
    <context>
        <name>suben::FactList</name>
        <message>
            <source>Facts of the label</source>
            <translation>标签上的字段</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>题注</translation>
        </message>
        <message>
            <source>as the rule pack calls it</source>
            <translation>照规则包的叫法</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>宽度</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> 毫米</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>去掉</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下移</translation>
        </message>
    </context>
    <context>
        <name>suben::FieldRows</name>
        <message>
            <source>%1 *</source>
            <translation>%1 *</translation>
        </message>
        <message>
            <source>own password, to sign</source>
            <translation>本人密码，签名用</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>%1的密码</translation>
        </message>
        <message>
            <source>1 yes  0 no</source>
            <translation>1 是  0 否</translation>
        </message>
    </context>
    <context>
        <name>suben::FilePage</name>
        <message>
            <source>Bring in a file…</source>
            <translation>导入文件…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>The file was not read</source>
            <translation>文件没有读入</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>正在读取 %1</translation>
        </message>
    </context>
    <context>
        <name>suben::FilingPage</name>
        <message>
            <source>Filing</source>
            <translation>报备</translation>
        </message>
        <message>
            <source>Make the package</source>
            <translation>生成备查包</translation>
        </message>
        <message>
            <source>The package opens without this program and proves that nothing was changed.</source>
            <translation>备查包不装本程序也能打开，并能证明没有改动。</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>表样</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>to and with</source>
            <translation>到（含当天）</translation>
        </message>
        <message>
            <source>Into the file</source>
            <translation>存到</translation>
        </message>
        <message>
            <source>Check a package</source>
            <translation>查验备查包</translation>
        </message>
        <message>
            <source>Check it</source>
            <translation>查验</translation>
        </message>
        <message>
            <source>Filing package %1.zip</source>
            <translation>备查包 %1.zip</translation>
        </message>
        <message>
            <source>The period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>“%1” is no day. Type it as 1120 or 2026-11-20.</source>
            <translation>“%1”不是日期。请写成 1120 或 2026-11-20。</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>单据</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Look at this before it goes out</source>
            <translation>送出前请看</translation>
        </message>
        <message>
            <source>Nothing stands out</source>
            <translation>没有异常</translation>
        </message>
        <message>
            <source>No file was left behind.</source>
            <translation>没有留下文件。</translation>
        </message>
        <message>
            <source>The package is made: %1 entries, seal %2</source>
            <translation>备查包已生成：%1 笔，封条 %2</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Making the package</source>
            <translation>正在生成备查包</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>正在查验</translation>
        </message>
        <message>
            <source>Unchanged since it was made</source>
            <translation>生成后没有改动</translation>
        </message>
        <message>
            <source>It does not agree</source>
            <translation>对不上</translation>
        </message>
        <message>
            <source>%1 of %2: %3 entries, seal %4</source>
            <translation>%2的《%1》：%3 笔，封条 %4</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>相符</translation>
        </message>
        <message>
            <source>Does not agree</source>
            <translation>不符</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>all as listed</source>
            <translation>与清单一致</translation>
        </message>
        <message>
            <source>differ from the list</source>
            <translation>与清单不一致</translation>
        </message>
        <message>
            <source>unbroken, as sealed</source>
            <translation>连续完整，与封条相符</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>封条</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>账本</translation>
        </message>
        <message>
            <source>Lot of the answer</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Type or scan a lot code.</source>
            <translation>输入或扫描批号。</translation>
        </message>
        <message>
            <source>Packages that went out</source>
            <translation>已出的包</translation>
        </message>
        <message>
            <source>Receipt number</source>
            <translation>回执号</translation>
        </message>
        <message>
            <source>Note the receipt</source>
            <translation>记下回执</translation>
        </message>
        <message>
            <source>%1 %2, no receipt yet</source>
            <translation>%1 %2，还没有回执</translation>
        </message>
        <message>
            <source>%1 %2, receipt %3</source>
            <translation>%1 %2，回执 %3</translation>
        </message>
        <message>
            <source>Receipt %1 is noted.</source>
            <translation>已记下回执 %1。</translation>
        </message>
        <message>
            <source>There is no lot “%1”, or several.</source>
            <translation>没有批号“%1”，或不止一个。</translation>
        </message>
        <message>
            <source>do not lead to the seal</source>
            <translation>与封条对不上</translation>
        </message>
        <message>
            <source>entry %1 was changed</source>
            <translation>第 %1 笔被改动</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>does not belong to it</source>
            <translation>与包不符</translation>
        </message>
        <message>
            <source>none</source>
            <translation>没有</translation>
        </message>
        <message>
            <source>signed by %1, certificate of %2 until %3</source>
            <translation>由 %1 签名，证书由 %2 颁发，有效期至 %3</translation>
        </message>
        <message>
            <source>signed with the key %1 of the ledger</source>
            <translation>用账本的密钥 %1 签名</translation>
        </message>
        <message>
            <source>Events (EPCIS 2.0)</source>
            <translation>事件数据（EPCIS 2.0）</translation>
        </message>
        <message>
            <source>Every entry of the period as GS1 EPCIS 2.0 (JSON-LD), for another program or the ledger of a partner. A lot code leaves only what is about that lot.</source>
            <translation>这段时间的每一笔账，按 GS1 EPCIS 2.0（JSON-LD）写成文件，给别的程序或合作单位的账本。填了批号就只写这一批。</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>go out with it</source>
            <translation>一起写出</translation>
        </message>
        <message>
            <source>stay here</source>
            <translation>不写出</translation>
        </message>
        <message>
            <source>ID numbers</source>
            <translation>证件号码</translation>
        </message>
        <message>
            <source>This file stands already</source>
            <translation>这个文件已经有了</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>请换一个文件名。</translation>
        </message>
        <message>
            <source>%1 events are written</source>
            <translation>已写出 %1 个事件</translation>
        </message>
        <message>
            <source>Writing the events</source>
            <translation>正在写出事件</translation>
        </message>
        <message>
            <source>With prices</source>
            <translation>含价格</translation>
        </message>
        <message>
            <source>Events %1.jsonld</source>
            <translation>事件数据 %1.jsonld</translation>
        </message>
    </context>
    <context>
        <name>suben::FilterChips</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>suben::FindingBrief</name>
        <message>
            <source>%1 in the way</source>
            <translation>不能存 %1</translation>
        </message>
        <message>
            <source>%1 to confirm</source>
            <translation>待确认 %1</translation>
        </message>
        <message>
            <source>%1 to look at</source>
            <translation>提醒 %1</translation>
        </message>
    </context>
    <context>
        <name>suben::FindingsCard</name>
        <message>
            <source>Checked</source>
            <translation>核对结果</translation>
        </message>
        <message>
            <source>To confirm: %1</source>
            <translation>待确认 %1</translation>
        </message>
        <message>
            <source>Nothing in the way</source>
            <translation>可以保存</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>不能保存 %1</translation>
        </message>
    </context>
    <context>
        <name>suben::FindingsModel</name>
        <message>
            <source>Whole document</source>
            <translation>整单</translation>
        </message>
        <message>
            <source>Row %1 · %2</source>
            <translation>第 %1 行 · %2</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>第 %1 行</translation>
        </message>
    </context>
    <context>
        <name>suben::FindingsPanel</name>
        <message>
            <source>Findings</source>
            <translation>核对结果</translation>
        </message>
    </context>
    <context>
        <name>suben::FirmSection</name>
        <message>
            <source>What the firm does</source>
            <translation>经营方式</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>This firm</source>
            <translation>本企业</translation>
        </message>
        <message>
            <source>What stands here goes onto papers and into packages. What the firm does decides which steps and rules apply to it; Enter switches a line on or off.</source>
            <translation>这里的内容会印在单据和备查包上。经营方式决定有哪些业务和要求，Enter 开关一行。</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>CN, or with the digits of the place: CN-3706</source>
            <translation>CN，或加地区码，如 CN-3706</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Unified social credit code</source>
            <translation>统一社会信用代码</translation>
        </message>
        <message>
            <source>Kind of firm</source>
            <translation>主体类型</translation>
        </message>
        <message>
            <source>Region, for local rules</source>
            <translation>地区（适用地方要求）</translation>
        </message>
        <message>
            <source>The code is right.</source>
            <translation>代码正确</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Choose at least one</source>
            <translation>至少选一个</translation>
        </message>
        <message>
            <source>Without it no step of the trade is offered.</source>
            <translation>不选就没有可记的业务。</translation>
        </message>
        <message>
            <source>The firm is kept</source>
            <translation>本企业已保存</translation>
        </message>
        <message>
            <source>https://…, only where trace pages stand on the web</source>
            <translation>https://…，追溯页放在网上时才填</translation>
        </message>
        <message>
            <source>Phone, for labels</source>
            <translation>电话（印在标签上）</translation>
        </message>
        <message>
            <source>Address, for labels</source>
            <translation>地址（印在标签上）</translation>
        </message>
        <message>
            <source>Address of the trace pages</source>
            <translation>追溯页网址</translation>
        </message>
        <message>
            <source>This is no web address</source>
            <translation>这不是网址</translation>
        </message>
        <message>
            <source>It begins with https:// and the name of the web host.</source>
            <translation>以 https:// 开头，后面是网站名。</translation>
        </message>
    </context>
    <context>
        <name>suben::FirstRunPage</name>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Where it came from, where it went, who answers for it</source>
            <translation>来源可查、去向可追、责任可究</translation>
        </message>
        <message>
            <source>Name of the shop</source>
            <translation>店名</translation>
        </message>
        <message>
            <source>Unified social credit code (may be filled in later)</source>
            <translation>统一社会信用代码（可以以后再填）</translation>
        </message>
        <message>
            <source>What you deal in (several may be chosen)</source>
            <translation>经营什么（可选几类）</translation>
        </message>
        <message>
            <source>Open a ledger…</source>
            <translation>打开已有账本…</translation>
        </message>
        <message>
            <source>Open a ledger</source>
            <translation>打开账本</translation>
        </message>
        <message>
            <source>Ledgers (*.suben)</source>
            <translation>账本 (*.suben)</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>从备份恢复…</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation>正在恢复备份</translation>
        </message>
        <message>
            <source>Try with a practice ledger</source>
            <translation>先用练习账本试试</translation>
        </message>
        <message>
            <source>Recovery code or password of this ledger</source>
            <translation>这本账的恢复码或密码</translation>
        </message>
        <message>
            <source>The code is right.</source>
            <translation>代码正确</translation>
        </message>
        <message>
            <source>%1 of 18</source>
            <translation>已输 %1 位，共 18 位</translation>
        </message>
        <message>
            <source>Practice shop</source>
            <translation>练习店</translation>
        </message>
        <message>
            <source>Type the name that stands on your licence.</source>
            <translation>请照营业执照输入店名。</translation>
        </message>
        <message>
            <source>What you deal in</source>
            <translation>经营什么</translation>
        </message>
        <message>
            <source>Choose at least one; more can be added later.</source>
            <translation>至少选一类，以后可以再加。</translation>
        </message>
        <message>
            <source>Your recovery code</source>
            <translation>您的恢复码</translation>
        </message>
        <message>
            <source>With it this ledger can be read on another computer. It is shown only now: print it or write it down, and keep it away from this computer.</source>
            <translation>换电脑时凭它读出账本。只显示这一次：请打印或抄下，不要和电脑放在一起。</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>It is kept, go on</source>
            <translation>已收好，继续</translation>
        </message>
        <message>
            <source>Type part of a name or its initials to find it</source>
            <translation>输入几个字或首字母来找</translation>
        </message>
        <message>
            <source>What you do there (several may be chosen)</source>
            <translation>经营方式（可多选）</translation>
        </message>
        <message>
            <source>In this practice ledger %1 can sign too; the password is %2.</source>
            <translation>练习账本里 %1 也能签名，密码是 %2。</translation>
        </message>
        <message>
            <source>The ledger is not where it was</source>
            <translation>账本不在原来的地方了</translation>
        </message>
        <message>
            <source>The ledger cannot be read</source>
            <translation>账本读不出来了</translation>
        </message>
        <message>
            <source>The copy of %1 is whole and holds %2 entries. What was entered after it has to be entered again. %3</source>
            <translation>%1 的备份是完整的，共 %2 笔。这之后录的账要重新录入。%3</translation>
        </message>
        <message>
            <source>Put this copy in its place</source>
            <translation>用这份备份恢复</translation>
        </message>
        <message>
            <source>Looking at the copies</source>
            <translation>正在查看备份</translation>
        </message>
    </context>
    <context>
        <name>suben::HeadForm</name>
        <message>
            <source>back entry</source>
            <translation>补录</translation>
        </message>
    </context>
    <context>
        <name>suben::HelpSheet</name>
        <message>
            <source>Keys of this page</source>
            <translation>本页的键</translation>
        </message>
        <message>
            <source>Keys of every page</source>
            <translation>每页都有的键</translation>
        </message>
        <message>
            <source>F1 or Esc closes this.</source>
            <translation>按 F1 或 Esc 关闭。</translation>
        </message>
    </context>
    <context>
        <name>suben::ImportPanel</name>
        <message>
            <source>Column of the file</source>
            <translation>文件的列</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>例子</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>怎么认出</translation>
        </message>
        <message>
            <source>Some rows need a reason</source>
            <translation>有几行要写原因</translation>
        </message>
        <message>
            <source>Look at the columns</source>
            <translation>看各列</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>文件的行</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>文件的列</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>正在读取 %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Addressed to</source>
            <translation>收件单位</translation>
        </message>
        <message>
            <source>Looking at the rows</source>
            <translation>正在核对各行</translation>
        </message>
        <message>
            <source>%1 rows cannot be recorded</source>
            <translation>%1 行不能记账</translation>
        </message>
        <message>
            <source>The others can. The refused rows come back as a table beside the file, each with its reason.</source>
            <translation>其余可以记。不能记的行另存成表，放在原文件旁边，每行写明原因。</translation>
        </message>
        <message>
            <source>Record the good rows</source>
            <translation>只记好的行</translation>
        </message>
        <message>
            <source>Record nothing yet</source>
            <translation>先不记账</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>还有 %1 个</translation>
        </message>
        <message>
            <source>Copying the ledger, then recording</source>
            <translation>先备份账本，再记账</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>不用</translation>
        </message>
    </context>
    <context>
        <name>suben::ImportStage</name>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>%1 rows were left out</source>
            <translation>有 %1 行没有记</translation>
        </message>
        <message>
            <source>They stand, each with its reason, in %1</source>
            <translation>这些行和原因存在 %1</translation>
        </message>
        <message>
            <source>Nothing is recorded yet</source>
            <translation>尚未登记</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>还有 %1 个</translation>
        </message>
        <message>
            <source>The file was not imported</source>
            <translation>文件没有导入</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv *.txt *.tsv *.jsonld)</source>
            <translation>表格 (*.xlsx *.csv *.txt *.tsv *.jsonld)</translation>
        </message>
        <message>
            <source>Delivery notes: photographs, papers, files (*.png *.jpg *.jpeg *.bmp *.pdf *.sbn)</source>
            <translation>随货同行单：照片、PDF、文件 (*.png *.jpg *.jpeg *.bmp *.pdf *.sbn)</translation>
        </message>
    </context>
    <context>
        <name>suben::InspectionBand</name>
        <message>
            <source>Read only · no prices, no other customers · what is shown is noted</source>
            <translation>只读 · 价格与无关客户已隐藏 · 展示内容自动留痕</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>退出检查模式</translation>
        </message>
        <message>
            <source>Inspection mode</source>
            <translation>检查模式</translation>
        </message>
        <message>
            <source>since %1 · %2 shown</source>
            <translation>开始 %1 · 已展示 %2 项</translation>
        </message>
        <message>
            <source>Choose a PIN to leave with, Enter</source>
            <translation>设一个退出密码，按 Enter</translation>
        </message>
        <message>
            <source>The owner's password, Enter</source>
            <translation>负责人密码，按 Enter</translation>
        </message>
    </context>
    <context>
        <name>suben::InspectionLotView</name>
        <message>
            <source>Papers of the lot</source>
            <translation>本批资料</translation>
        </message>
        <message>
            <source>%1 · lot %2</source>
            <translation>%1 · 批号 %2</translation>
        </message>
        <message>
            <source>Papers: %1 of %2 there</source>
            <translation>证照与资料：%2 项中有 %1 项</translation>
        </message>
    </context>
    <context>
        <name>suben::InspectionPage</name>
        <message>
            <source>No copy is kept of this</source>
            <translation>这一项没有留存附件</translation>
        </message>
        <message>
            <source>No printer here: the paper is a file</source>
            <translation>没有打印机，已存成文件</translation>
        </message>
        <message>
            <source>Writing the paper</source>
            <translation>正在写文件</translation>
        </message>
        <message>
            <source>Onto which stick?</source>
            <translation>存到哪个 U 盘</translation>
        </message>
        <message>
            <source>%1 files are on the stick; index.html opens them anywhere</source>
            <translation>已存 %1 个文件，打开 index.html 就能看</translation>
        </message>
        <message>
            <source>Writing onto the stick</source>
            <translation>正在存到 U 盘</translation>
        </message>
        <message>
            <source>Inspection mode</source>
            <translation>检查模式</translation>
        </message>
        <message>
            <source>Which lot</source>
            <translation>哪一批</translation>
        </message>
        <message>
            <source>Scan the pack, or type the last 4 to 6 characters of the lot</source>
            <translation>扫包装，或输批号末 4～6 位</translation>
        </message>
        <message>
            <source>Nothing is shown yet</source>
            <translation>还没有展示内容</translation>
        </message>
        <message>
            <source>Scan a pack or type the end of its lot number; the lists are under Ctrl+2 to Ctrl+9.</source>
            <translation>扫包装，或输批号末几位；各清单按 Ctrl+2 到 Ctrl+9。</translation>
        </message>
        <message>
            <source>Onto a stick</source>
            <translation>存到 U 盘</translation>
        </message>
        <message>
            <source>Print with the papers</source>
            <translation>打印本页与资料</translation>
        </message>
        <message>
            <source>Search in this list, Enter</source>
            <translation>在本清单中查找，按 Enter</translation>
        </message>
        <message>
            <source>Search in this list</source>
            <translation>在本清单中查找</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>正在读清单</translation>
        </message>
        <message>
            <source>%1 of lot %2: %3</source>
            <translation>%1（批号 %2）：%3 条</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>The newest ones; search for others</source>
            <translation>只列最近的，其余请查找</translation>
        </message>
        <message>
            <source>Esc: of all lots</source>
            <translation>Esc 看全部批次</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>正在追溯</translation>
        </message>
        <message>
            <source>Lot %1</source>
            <translation>批号 %1</translation>
        </message>
        <message>
            <source>%1, lot %2</source>
            <translation>%1，批号 %2</translation>
        </message>
        <message>
            <source>the nine lists</source>
            <translation>九个清单</translation>
        </message>
        <message>
            <source>back to all lots, to the lot</source>
            <translation>回到全部批次、回到查批号</translation>
        </message>
        <message>
            <source>F3: its papers, Enter opens one</source>
            <translation>F3 看资料，Enter 打开</translation>
        </message>
        <message>
            <source>The list is not read yet</source>
            <translation>名单还没读完</translation>
        </message>
        <message>
            <source>Once it stands here it can be printed and handed over.</source>
            <translation>等它显示出来，就可以打印、交给检查人员。</translation>
        </message>
    </context>
    <context>
        <name>suben::JobStrip</name>
        <message>
            <source>From label</source>
            <translation>从第几张</translation>
        </message>
        <message>
            <source>To label</source>
            <translation>到第几张</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>补打</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Stop for good</source>
            <translation>不再打印</translation>
        </message>
        <message>
            <source>Job %1: %2, labels %3 to %4</source>
            <translation>任务 %1：%2，第 %3 到 %4 张</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>续打</translation>
        </message>
    </context>
    <context>
        <name>suben::KeyBand</name>
        <message>
            <source>This computer's key is locked</source>
            <translation>本机钥匙已锁</translation>
        </message>
        <message>
            <source>Password of this computer's key</source>
            <translation>本机钥匙的密码</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>This computer's key is locked: uploads, ID numbers and drafts wait for its password. Everything else works.</source>
            <translation>本机钥匙已锁：上传、身份证号和草稿要等输入密码，其他照常可用。</translation>
        </message>
    </context>
    <context>
        <name>suben::KeySection</name>
        <message>
            <source>What it does</source>
            <translation>作用</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Choose a line, press Enter, then the new key. The buttons show it at once. Keys a gun sends are refused.</source>
            <translation>选一行，按回车，再按新的键。按钮上会马上改。扫码枪要用的键不能占用。</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>新按键</translation>
        </message>
        <message>
            <source>The key is set</source>
            <translation>按键已改</translation>
        </message>
        <message>
            <source>%1 is taken</source>
            <translation>%1 已被占用</translation>
        </message>
        <message>
            <source>Another action or a gun uses it. Choose another key.</source>
            <translation>别的功能或扫码枪在用，请换一个键。</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Search and scan box</source>
            <translation>搜索与扫码框</translation>
        </message>
        <message>
            <source>Card of the chosen record</source>
            <translation>选中记录的卡片</translation>
        </message>
        <message>
            <source>Other lots; new paper</source>
            <translation>换批次；新证照</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>刷新</translation>
        </message>
        <message>
            <source>Park a draft</source>
            <translation>挂单</translation>
        </message>
        <message>
            <source>Fetch a draft</source>
            <translation>取单</translation>
        </message>
        <message>
            <source>Copy the row above</source>
            <translation>复制上行</translation>
        </message>
        <message>
            <source>Delete the row; void an entry</source>
            <translation>删行；作废</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Finish and put out paper</source>
            <translation>完成并出纸</translation>
        </message>
        <message>
            <source>Save without paper</source>
            <translation>只保存</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>追溯</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Next finding</source>
            <translation>下一条提示</translation>
        </message>
        <message>
            <source>Finding before</source>
            <translation>上一条提示</translation>
        </message>
        <message>
            <source>Next area of the page</source>
            <translation>下一个区域</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Put on hold or release</source>
            <translation>封存或解除</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>补打</translation>
        </message>
        <message>
            <source>Larger letters</source>
            <translation>放大字号</translation>
        </message>
        <message>
            <source>Smaller letters</source>
            <translation>缩小字号</translation>
        </message>
        <message>
            <source>Letters of the usual size</source>
            <translation>恢复字号</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Press the new key</source>
            <translation>按下新的键</translation>
        </message>
        <message>
            <source>What else can be said of a row or of the entry</source>
            <translation>更多项目（本行或整单）</translation>
        </message>
        <message>
            <source>Up to which day a list goes</source>
            <translation>截至日期、当时所知</translation>
        </message>
    </context>
    <context>
        <name>suben::LabelCanvas</name>
        <message>
            <source>The label</source>
            <translation>标签画面</translation>
        </message>
    </context>
    <context>
        <name>suben::LabelDesigner</name>
        <message>
            <source>Elements of the label</source>
            <translation>标签元素</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>字段组</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>码</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>框</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Snaps to 0.5 mm. Arrows move, Shift and arrows size, Del removes.</source>
            <translation>对齐到 0.5 毫米。方向键移动，Shift+方向键改大小，Del 删除。</translation>
        </message>
        <message>
            <source>The label: name, size, paper</source>
            <translation>标签：名称、尺寸、纸张</translation>
        </message>
        <message>
            <source>Every code reads back at 203 and 300 dpi.</source>
            <translation>已解码核对，203 和 300 dpi 都能扫。</translation>
        </message>
        <message>
            <source>Not on the label though a rule pack names it: %1.</source>
            <translation>规则包要的字段还没放上：%1。</translation>
        </message>
        <message>
            <source>Drawn line</source>
            <translation>线</translation>
        </message>
    </context>
    <context>
        <name>suben::LabelPage</name>
        <message>
            <source>Printed</source>
            <translation>打印时间</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>模板</translation>
        </message>
        <message>
            <source>Print to</source>
            <translation>打印到</translation>
        </message>
        <message>
            <source>By</source>
            <translation>经手</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>补打</translation>
        </message>
        <message>
            <source>Print labels</source>
            <translation>打标签</translation>
        </message>
        <message>
            <source>Nothing answers to “%1”.</source>
            <translation>没有找到“%1”。</translation>
        </message>
        <message>
            <source>Printing labels</source>
            <translation>正在打标签</translation>
        </message>
        <message>
            <source>%1 labels</source>
            <translation>标签 %1 张</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>补打</translation>
        </message>
        <message>
            <source>Label of</source>
            <translation>标签内容</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>已送出</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>等待</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>打印中</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Did not work</source>
            <translation>没打成</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Print queue</source>
            <translation>打印队列</translation>
        </message>
        <message>
            <source>Trace page…</source>
            <translation>追溯页…</translation>
        </message>
        <message>
            <source>Calibrate printer</source>
            <translation>校准打印机</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>设计</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>新模板</translation>
        </message>
        <message>
            <source>Template saved</source>
            <translation>模板已保存</translation>
        </message>
        <message>
            <source>Printing a test label</source>
            <translation>打印测试标签</translation>
        </message>
        <message>
            <source>One test label</source>
            <translation>测试标签已送出</translation>
        </message>
        <message>
            <source>Printer saved</source>
            <translation>打印机已保存</translation>
        </message>
        <message>
            <source>Save template</source>
            <translation>保存模板</translation>
        </message>
        <message>
            <source>Save printer</source>
            <translation>保存打印机</translation>
        </message>
        <message>
            <source>Choose a lot first.</source>
            <translation>请先选批次。</translation>
        </message>
        <message>
            <source>Folder for the trace page</source>
            <translation>追溯页放到哪个文件夹</translation>
        </message>
        <message>
            <source>Trace page written</source>
            <translation>追溯页已写好</translation>
        </message>
        <message>
            <source>next element</source>
            <translation>下一个元素</translation>
        </message>
        <message>
            <source>move by half a millimetre; with Shift its size</source>
            <translation>移动 0.5 毫米；加 Shift 改大小</translation>
        </message>
        <message>
            <source>take the element away</source>
            <translation>删除元素</translation>
        </message>
        <message>
            <source>the element once more</source>
            <translation>复制元素</translation>
        </message>
        <message>
            <source>redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Lot, thing, entry, date; initials or scan</source>
            <translation>批次、设备、单据、日期；输首字母或扫码</translation>
        </message>
        <message>
            <source>The sealed day %1</source>
            <translation>%1 的日封存</translation>
        </message>
        <message>
            <source>The drawing that was not saved is here again.</source>
            <translation>上次没有保存的设计已找回。</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>张数</translation>
        </message>
    </context>
    <context>
        <name>suben::LabelPanel</name>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>模板</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>张数</translation>
        </message>
        <message>
            <source>Print to</source>
            <translation>打印到</translation>
        </message>
        <message>
            <source>To a file…</source>
            <translation>存为文件…</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>as many of each as were received</source>
            <translation>每批按进货数</translation>
        </message>
        <message>
            <source>Copies are a number from 1 to 9999.</source>
            <translation>张数应为 1 到 9999。</translation>
        </message>
        <message>
            <source>The packages of this lot have no codes of their own. Choose another template.</source>
            <translation>这批货的包装没有单独编码，请换个模板。</translation>
        </message>
        <message>
            <source>Read back, can be scanned. The code says: %1</source>
            <translation>已解码核对，能扫。码里写着：%1</translation>
        </message>
        <message>
            <source>Choose a lot above or scan one; here stands how its label comes out.</source>
            <translation>在上面选一批或扫码，这里显示打出来的样子。</translation>
        </message>
    </context>
    <context>
        <name>suben::LedgerGate</name>
        <message>
            <source>Another program is writing to the ledger. Everything you typed is here; it is recorded as soon as the file is free.</source>
            <translation>另一个程序正在写账本。您输入的都在，账本一空出来就记账。</translation>
        </message>
    </context>
    <context>
        <name>suben::LinesBox</name>
        <message>
            <source>Item</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Initials, lot or scan</source>
            <translation>首字母、批号或扫码</translation>
        </message>
        <message>
            <source>Initials, code or scan</source>
            <translation>首字母、编码或扫码</translation>
        </message>
        <message>
            <source>Nothing answers to “%1”.</source>
            <translation>没有找到“%1”。</translation>
        </message>
        <message>
            <source>%1 there · %2</source>
            <translation>现有 %1 · %2</translation>
        </message>
        <message>
            <source>counted in %1</source>
            <translation>单位：%1</translation>
        </message>
        <message>
            <source>The lots are proposed when the quantity stands there.</source>
            <translation>填好数量后，按先到期先用推定批次。</translation>
        </message>
        <message>
            <source>%1 was scanned already.</source>
            <translation>%1 已经扫过。</translation>
        </message>
        <message>
            <source>%1 packages</source>
            <translation>%1 个包装</translation>
        </message>
    </context>
    <context>
        <name>suben::LinesModel</name>
        <message>
            <source>suggested</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Worked out from the lot number. Enter takes it, or type what the package says: 261105, 2026.11.5, 2611.</source>
            <translation>由批号推算。Enter 采用，或照包装输入：261105、2026.11.5、2611。</translation>
        </message>
        <message>
            <source>There is no such unit.</source>
            <translation>没有这个单位。</translation>
        </message>
        <message>
            <source>Worked out from the lot number.</source>
            <translation>由批号推算。</translation>
        </message>
        <message>
            <source>“%1” is not among the items. Choose one, or press Ctrl+N to make it.</source>
            <translation>品名里没有“%1”。请选一个，或按 Ctrl+N 新建。</translation>
        </message>
        <message>
            <source>the day of making is day 1</source>
            <translation>生产当天算第 1 天</translation>
        </message>
    </context>
    <context>
        <name>suben::LinesView</name>
        <message>
            <source>Lines</source>
            <translation>明细行</translation>
        </message>
    </context>
    <context>
        <name>suben::ListPage</name>
        <message>
            <source>Not recorded</source>
            <translation>没有记账</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>存成表格</translation>
        </message>
    </context>
    <context>
        <name>suben::LockSheet</name>
        <message>
            <source>User</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>续打</translation>
        </message>
        <message>
            <source>Who is here?</source>
            <translation>请确认身份</translation>
        </message>
        <message>
            <source>What was being entered is kept underneath.</source>
            <translation>正在填写的内容都保留着。</translation>
        </message>
    </context>
    <context>
        <name>suben::LookSection</name>
        <message>
            <source>Letters and colours</source>
            <translation>字号与配色</translation>
        </message>
        <message>
            <source>Size of the letters</source>
            <translation>字号</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>标准</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>The language changes at the next start</source>
            <translation>下次启动时换语言</translation>
        </message>
    </context>
    <context>
        <name>suben::LotCards</name>
        <message>
            <source>best before %1</source>
            <translation>有效期至 %1</translation>
        </message>
        <message>
            <source>Lots to choose from</source>
            <translation>可选批次</translation>
        </message>
    </context>
    <context>
        <name>suben::LotsPage</name>
        <message>
            <source>Printing labels</source>
            <translation>正在打标签</translation>
        </message>
        <message>
            <source>%1 labels</source>
            <translation>标签 %1 张</translation>
        </message>
        <message>
            <source>Part of a lot or item</source>
            <translation>批号或品名的一部分</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>追溯</translation>
        </message>
        <message>
            <source>Print labels</source>
            <translation>打标签</translation>
        </message>
        <message>
            <source>Hold…</source>
            <translation>封存…</translation>
        </message>
        <message>
            <source>Its entry</source>
            <translation>更正原单</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Within 30 days</source>
            <translation>30 天内到期</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>过期</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>封存</translation>
        </message>
        <message>
            <source>Release…</source>
            <translation>解除封存…</translation>
        </message>
        <message>
            <source>No lots here</source>
            <translation>没有批次</translation>
        </message>
        <message>
            <source>%1 lots chosen</source>
            <translation>选中 %1 批</translation>
        </message>
        <message>
            <source>Release lot %1?</source>
            <translation>解除封存批号 %1？</translation>
        </message>
        <message>
            <source>The reason is kept with the entry.</source>
            <translation>原因随账留存。</translation>
        </message>
        <message>
            <source>Tested again, passed</source>
            <translation>复检合格</translation>
        </message>
        <message>
            <source>Papers have come</source>
            <translation>资料已补齐</translation>
        </message>
        <message>
            <source>Supplier cleared it</source>
            <translation>供货者已澄清</translation>
        </message>
        <message>
            <source>Leave it on hold</source>
            <translation>继续封存</translation>
        </message>
        <message>
            <source>Put lot %1 on hold?</source>
            <translation>封存批号 %1？</translation>
        </message>
        <message>
            <source>It cannot be sold or used until it is released.</source>
            <translation>解除之前不能销售和使用。</translation>
        </message>
        <message>
            <source>Waits for a test</source>
            <translation>等待检验</translation>
        </message>
        <message>
            <source>May be unsafe</source>
            <translation>疑似不合格</translation>
        </message>
        <message>
            <source>Supplier's notice</source>
            <translation>供货者通知</translation>
        </message>
        <message>
            <source>Wrong label</source>
            <translation>标签错误</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>不改</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>已解除封存</translation>
        </message>
        <message>
            <source>Stock by lot</source>
            <translation>库存批次</translation>
        </message>
        <message>
            <source>What was received and made stands here, the first to expire first.</source>
            <translation>进货和生产的批次列在这里，先到期的排在前面。</translation>
        </message>
        <message>
            <source>Enter a delivery</source>
            <translation>记一笔进货</translation>
        </message>
        <message>
            <source>Loss, return, move…</source>
            <translation>报损、退货、移库…</translation>
        </message>
        <message>
            <source>Lot card</source>
            <translation>批次卡</translation>
        </message>
        <message>
            <source>%1 lots of %2 items</source>
            <translation>%1 批 · %2 种产品</translation>
        </message>
        <message>
            <source>Papers missing</source>
            <translation>缺资料</translation>
        </message>
        <message>
            <source>New paper…</source>
            <translation>新证照…</translation>
        </message>
        <message>
            <source>Recall…</source>
            <translation>召回…</translation>
        </message>
        <message>
            <source>Adding up the stock of that day</source>
            <translation>正在合计当日库存</translation>
        </message>
    </context>
    <context>
        <name>suben::MachineKeySection</name>
        <message>
            <source>It lies in this computer's key store. Nothing has to be done.</source>
            <translation>钥匙在系统的密钥库里，不用另外设置。</translation>
        </message>
        <message>
            <source>This computer has no key store: it lies in a file that is not sealed. Whoever reads your files reads it.</source>
            <translation>本机没有密钥库，钥匙在未加密的文件里，能看您文件的人就能看到它。</translation>
        </message>
        <message>
            <source>It lies in a file sealed under a password, which is asked for at every start.</source>
            <translation>钥匙在加密文件里，每次打开账本要输入密码。</translation>
        </message>
        <message>
            <source>This computer keeps no key to this ledger.</source>
            <translation>本机没有保存这本账的钥匙。</translation>
        </message>
        <message>
            <source>This computer's key</source>
            <translation>本机钥匙</translation>
        </message>
        <message>
            <source>The key opens what is sealed in the ledger: the keys of platforms, ID numbers and drafts.</source>
            <translation>用它才能打开账本里加密的内容：平台密钥、身份证号和草稿。</translation>
        </message>
        <message>
            <source>6 characters or more</source>
            <translation>6 位以上</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>新密码</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>再输一次</translation>
        </message>
        <message>
            <source>If it is forgotten, the recovery code or an owner's password opens the key, and a new one is set here.</source>
            <translation>忘记密码时，用恢复码或负责人密码解锁，再在这里设新密码。</translation>
        </message>
        <message>
            <source>Seal the key</source>
            <translation>加密钥匙</translation>
        </message>
        <message>
            <source>The two are not the same</source>
            <translation>两次输入不一样</translation>
        </message>
        <message>
            <source>Write the password once more.</source>
            <translation>请再输一次密码。</translation>
        </message>
        <message>
            <source>The key is sealed</source>
            <translation>钥匙已加密</translation>
        </message>
        <message>
            <source>Its password is asked for when the ledger is opened next.</source>
            <translation>下次打开账本时要输入密码。</translation>
        </message>
    </context>
    <context>
        <name>suben::MachineSection</name>
        <message>
            <source>Gun and printer</source>
            <translation>扫码枪与打印机</translation>
        </message>
        <message>
            <source>Keys that follow each other faster than this are a gun's. If letters typed by hand are taken for a scan, make it smaller; if a scan falls apart, larger. 0 switches the gun off.</source>
            <translation>两键间隔短于此值就算扫码。手打的字被当成扫码，就调小；一次扫码被拆开，就调大。0 为不用扫码枪。</translation>
        </message>
        <message>
            <source> ms</source>
            <translation> 毫秒</translation>
        </message>
        <message>
            <source>Between two keys</source>
            <translation>两键间隔</translation>
        </message>
        <message>
            <source>Scan something to try</source>
            <translation>扫一下试试</translation>
        </message>
        <message>
            <source>Labels go to</source>
            <translation>标签打到</translation>
        </message>
        <message>
            <source>A printer of this machine, its address as HOST:9100, or a file name ending in .pdf or .zpl.</source>
            <translation>本机打印机、地址 HOST:9100，或以 .pdf、.zpl 结尾的文件名。</translation>
        </message>
        <message>
            <source>Scanned papers lie in</source>
            <translation>扫描文件夹</translation>
        </message>
        <message>
            <source>Where the scanner or the telephone puts pictures. %1 in a form offers the newest of them.</source>
            <translation>扫描仪或手机存图的文件夹。填单时按 %1，先列最新的几份。</translation>
        </message>
    </context>
    <context>
        <name>suben::MainWindow</name>
        <message>
            <source>Suben</source>
            <translation>溯本</translation>
        </message>
        <message>
            <source>%1 - Suben</source>
            <translation>%1 - 溯本</translation>
        </message>
        <message>
            <source>%1 (practice)</source>
            <translation>%1（练习）</translation>
        </message>
        <message>
            <source>Scanner ready</source>
            <translation>扫码枪就绪</translation>
        </message>
        <message>
            <source>Scanner off</source>
            <translation>扫码枪未启用</translation>
        </message>
        <message>
            <source>Last scan %1</source>
            <translation>上次扫码 %1</translation>
        </message>
        <message>
            <source>Search, scan, or a page by two letters</source>
            <translation>搜索、扫码，或用两个字母换页</translation>
        </message>
        <message>
            <source>Trace what is under the cursor</source>
            <translation>追溯光标所在</translation>
        </message>
        <message>
            <source>Next area of the page</source>
            <translation>下一个区域</translation>
        </message>
        <message>
            <source>The page before</source>
            <translation>前一页</translation>
        </message>
        <message>
            <source>Larger letters</source>
            <translation>放大字号</translation>
        </message>
        <message>
            <source>Smaller letters</source>
            <translation>缩小字号</translation>
        </message>
        <message>
            <source>The whole screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>One step back; nothing is thrown away</source>
            <translation>退一步，不丢内容</translation>
        </message>
        <message>
            <source>The input method changed the scan and is off now: scan again</source>
            <translation>输入法打乱了扫码，已关闭输入法，请再扫一次</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Nothing can be entered into this ledger now</source>
            <translation>这本账现在不能记入</translation>
        </message>
        <message>
            <source>The disk is full, or the file may not be written. Everything can be looked at, printed, exported and backed up elsewhere. Free some space or allow writing, then open the ledger again.</source>
            <translation>磁盘已满，或者文件不允许写入。内容都可以查看、打印、导出，也可以备份到别处。腾出空间或允许写入后，重新打开账本。</translation>
        </message>
    </context>
    <context>
        <name>suben::MasterEditor</name>
        <message>
            <source>New item</source>
            <translation>新建产品</translation>
        </message>
        <message>
            <source>Item %1</source>
            <translation>产品 %1</translation>
        </message>
        <message>
            <source>New party</source>
            <translation>新建往来单位</translation>
        </message>
        <message>
            <source>Party %1</source>
            <translation>往来单位 %1</translation>
        </message>
        <message>
            <source>A new place</source>
            <translation>新建货位</translation>
        </message>
        <message>
            <source>Place %1</source>
            <translation>货位 %1</translation>
        </message>
        <message>
            <source>New paper of %1</source>
            <translation>%1 的新证照</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复印件</translation>
        </message>
        <message>
            <source>Pictures and PDF (*.jpg *.jpeg *.png *.pdf)</source>
            <translation>图片和 PDF (*.jpg *.jpeg *.png *.pdf)</translation>
        </message>
        <message>
            <source>%1 cannot be read. Choose another file.</source>
            <translation>%1 读不了，请换一个文件。</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translation>是否无误？</translation>
        </message>
    </context>
    <context>
        <name>suben::MasterForm</name>
        <message>
            <source>%1 *</source>
            <translation>%1 *</translation>
        </message>
        <message>
            <source>%1 is needed here.</source>
            <translation>%1要填。</translation>
        </message>
    </context>
    <context>
        <name>suben::MasterMerge</name>
        <message>
            <source>%1 goes into %2</source>
            <translation>%1 并入 %2</translation>
        </message>
        <message>
            <source>Entries stay as they are. Stock, papers and searching then answer under %1; it can be taken back.</source>
            <translation>原账不动。库存、证件和查找今后都算在 %1 名下，可以拆开。</translation>
        </message>
        <message>
            <source>Merge them</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Leave them as they are</source>
            <translation>不合并</translation>
        </message>
    </context>
    <context>
        <name>suben::MasterPage</name>
        <message>
            <source>Master data</source>
            <translation>资料</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>往来单位</translation>
        </message>
        <message>
            <source>Own licences</source>
            <translation>本店证照</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>货位</translation>
        </message>
        <message>
            <source>Things with a life</source>
            <translation>设备与气瓶</translation>
        </message>
        <message>
            <source>Initials, part of a name, a code</source>
            <translation>首字母、名称、编码</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>这里还没有</translation>
        </message>
        <message>
            <source>Items and parties are also made on the way, while a delivery is entered.</source>
            <translation>进货时也可以随手新建产品和往来单位。</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>新建…</translation>
        </message>
        <message>
            <source>New paper…</source>
            <translation>新证照…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>What you typed is still here.</source>
            <translation>您输入的内容都还在。</translation>
        </message>
        <message>
            <source>Enter goes on, F9 saves, Esc puts the form away and keeps what was typed.</source>
            <translation>回车到下一项，F9 保存，Esc 收起并保留已输入的内容。</translation>
        </message>
        <message>
            <source>No paper is asked for here</source>
            <translation>这里不需要证照</translation>
        </message>
        <message>
            <source>The rule packs in use know no paper of this kind.</source>
            <translation>启用的规则包没有这类证照。</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>%1 goes into another record</source>
            <translation>%1 要并入另一条资料</translation>
        </message>
        <message>
            <source>Choose the one that stays and press %1 again. Esc leaves everything as it is.</source>
            <translation>选中要留下的那一条，再按 %1。Esc 不合并。</translation>
        </message>
        <message>
            <source>%1 is merged</source>
            <translation>%1 已并入</translation>
        </message>
        <message>
            <source>%1 takes it back.</source>
            <translation>按 %1 撤销。</translation>
        </message>
        <message>
            <source>%1 stands for itself again</source>
            <translation>%1 已拆开</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已审批</translation>
        </message>
        <message>
            <source>%1 more has to approve.</source>
            <translation>还要 %1 人审批。</translation>
        </message>
        <message>
            <source>Everybody needed has approved.</source>
            <translation>审批已齐。</translation>
        </message>
        <message>
            <source>The list is in</source>
            <translation>清单已导入</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 行</translation>
        </message>
        <message>
            <source>Pasted rows</source>
            <translation>粘贴的行</translation>
        </message>
        <message>
            <source>From a list…</source>
            <translation>从清单导入…</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>拆开</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>合并…</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>审批…</translation>
        </message>
        <message>
            <source>Merged into it</source>
            <translation>已并入</translation>
        </message>
        <message>
            <source>Take the list in</source>
            <translation>导入这份清单</translation>
        </message>
        <message>
            <source>A list of items or parties</source>
            <translation>产品或往来单位清单</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>lot %1</source>
            <translation>批号 %1</translation>
        </message>
    </context>
    <context>
        <name>suben::MoreFields</name>
        <message>
            <source>Back to the entry</source>
            <translation>回到单据</translation>
        </message>
        <message>
            <source>Row %1 · %2: what else can be said</source>
            <translation>第 %1 行 · %2：更多项目</translation>
        </message>
        <message>
            <source>The whole entry: what else can be said</source>
            <translation>整单：更多项目</translation>
        </message>
        <message>
            <source>attached</source>
            <translation>已附</translation>
        </message>
    </context>
    <context>
        <name>suben::Navigation</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>记账</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>查账</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>履责</translation>
        </message>
        <message>
            <source>%1, %2 need somebody</source>
            <translation>%1，%2 件要处理</translation>
        </message>
    </context>
    <context>
        <name>suben::ObjectPage</name>
        <message>
            <source>Code or number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>About</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>接下来</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>做了什么</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>对方</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>记账人</translation>
        </message>
        <message>
            <source>What is to be entered</source>
            <translation>要记什么</translation>
        </message>
        <message>
            <source>Late %1 days</source>
            <translation>逾期 %1 天</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>In %1 days</source>
            <translation>还有 %1 天</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Part of a code</source>
            <translation>编号的一部分</translation>
        </message>
        <message>
            <source>Nothing of this kind yet</source>
            <translation>还没有这一类</translation>
        </message>
        <message>
            <source>It comes into being with its first entry; permits are entered with their holder.</source>
            <translation>记第一笔业务时建档；许可在“资料”里随持证单位录入。</translation>
        </message>
        <message>
            <source>Enter the first</source>
            <translation>记第一笔</translation>
        </message>
        <message>
            <source>New paper…</source>
            <translation>新证照…</translation>
        </message>
        <message>
            <source>Story on paper</source>
            <translation>经历打印</translation>
        </message>
        <message>
            <source>New entry…</source>
            <translation>记一笔…</translation>
        </message>
        <message>
            <source>Work sheet</source>
            <translation>工作单</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>经历</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>已更正</translation>
        </message>
        <message>
            <source>Enter goes into the story, Enter there opens the entry</source>
            <translation>回车进入经历，再回车打开那一笔</translation>
        </message>
        <message>
            <source>The paper is written</source>
            <translation>已写成文件</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Writing the paper</source>
            <translation>正在写文件</translation>
        </message>
        <message>
            <source>into the story</source>
            <translation>进入经历</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸张</translation>
        </message>
        <message>
            <source>Paper of the sheet</source>
            <translation>按工作单规定</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4 纵向</translation>
        </message>
        <message>
            <source>A4 across</source>
            <translation>A4 横向</translation>
        </message>
        <message>
            <source>241 mm, three parts</source>
            <translation>241 三联纸</translation>
        </message>
    </context>
    <context>
        <name>suben::OpeningPage</name>
        <message>
            <source>From a list…</source>
            <translation>从清单导入…</translation>
        </message>
        <message>
            <source>The list of what is there</source>
            <translation>期初库存清单</translation>
        </message>
        <message>
            <source>Record the list</source>
            <translation>整单记账</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Posted, %1 lines</source>
            <translation>已记账，%1 行</translation>
        </message>
    </context>
    <context>
        <name>suben::OutboxPage</name>
        <message>
            <source>Waiting</source>
            <translation>待传</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>In doubt</source>
            <translation>存疑</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>上传</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>平台设置…</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>停止报送</translation>
        </message>
        <message>
            <source>Settle by hand…</source>
            <translation>登记回执…</translation>
        </message>
        <message>
            <source>Send all</source>
            <translation>全部上传</translation>
        </message>
        <message>
            <source>Switched on</source>
            <translation>已启用</translation>
        </message>
        <message>
            <source>Entries made from now on are queued for it.</source>
            <translation>从现在起记的账自动排队上传。</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>重新发送</translation>
        </message>
        <message>
            <source>Withdraw: entered on the platform by hand</source>
            <translation>撤回：已在平台手工录入</translation>
        </message>
        <message>
            <source>Withdraw: not wanted there</source>
            <translation>撤回：不用报送</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>没有待传。</translation>
        </message>
        <message>
            <source>%1 entries wait.</source>
            <translation>待传 %1 条。</translation>
        </message>
        <message>
            <source>What is in doubt is asked about first and never sent twice.</source>
            <translation>存疑的先查询，不会重发。</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>回执</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>经过</translation>
        </message>
        <message>
            <source>Posted; what is sent is fixed</source>
            <translation>记账，内容已冻结</translation>
        </message>
        <message>
            <source>Sent, no answer</source>
            <translation>已发送，没有应答</translation>
        </message>
        <message>
            <source>Sent, answer %1</source>
            <translation>已发送，应答 %1</translation>
        </message>
        <message>
            <source>As it went over the line</source>
            <translation>原文（密钥已遮盖）</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>正在上传</translation>
        </message>
        <message>
            <source>Nothing is lost; what waits stays in the queue.</source>
            <translation>没有丢失，待传的仍在队列里。</translation>
        </message>
        <message>
            <source>Received %1</source>
            <translation>已收 %1</translation>
        </message>
        <message>
            <source>Sent back %1</source>
            <translation>退回 %1</translation>
        </message>
        <message>
            <source>In doubt %1</source>
            <translation>存疑 %1</translation>
        </message>
        <message>
            <source>Later %1</source>
            <translation>稍后重试 %1</translation>
        </message>
        <message>
            <source>Stopped %1</source>
            <translation>停用 %1</translation>
        </message>
        <message>
            <source>Differing %1</source>
            <translation>不一致 %1</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>不改</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已收</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Taken in part %1</source>
            <translation>部分收下 %1</translation>
        </message>
        <message>
            <source>Test call</source>
            <translation>试联通</translation>
        </message>
        <message>
            <source>Ask the platforms first, then send</source>
            <translation>先向平台核对，再上传</translation>
        </message>
        <message>
            <source>This ledger was put back</source>
            <translation>这份台账是恢复的</translation>
        </message>
        <message>
            <source>What waits may have been sent already.</source>
            <translation>等待上传的可能已经传过。</translation>
        </message>
        <message>
            <source>Calling</source>
            <translation>正在联通</translation>
        </message>
        <message>
            <source>Fetch lists</source>
            <translation>取平台名录</translation>
        </message>
        <message>
            <source>Lists of the platform</source>
            <translation>平台名录</translation>
        </message>
        <message>
            <source>not fetched yet</source>
            <translation>还没有取</translation>
        </message>
        <message>
            <source>%1 entries, %2</source>
            <translation>%1 条，%2</translation>
        </message>
        <message>
            <source>Lists fetched</source>
            <translation>名录已取回</translation>
        </message>
        <message>
            <source>%1 entries stand here.</source>
            <translation>本机现有 %1 条。</translation>
        </message>
        <message>
            <source>Fetching lists</source>
            <translation>正在取名录</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>已停止报送</translation>
        </message>
        <message>
            <source>Nothing more is queued for it; what waits stays and goes when it is switched on again.</source>
            <translation>新记的账不再排队；待传的留着，再启用时上传。</translation>
        </message>
        <message>
            <source>Switched on, but the test call did not come through</source>
            <translation>已启用，但没有联通</translation>
        </message>
        <message>
            <source>Choose a record first</source>
            <translation>请先选一条记录</translation>
        </message>
        <message>
            <source>Ctrl+Tab leads into the list of records.</source>
            <translation>按 Ctrl+Tab 到记录清单里。</translation>
        </message>
        <message>
            <source>The platform has it; there is nothing to settle.</source>
            <translation>平台已收，不用登记。</translation>
        </message>
        <message>
            <source>It is being sent; settle it when it is back.</source>
            <translation>正在发送，等有了结果再登记。</translation>
        </message>
        <message>
            <source>Settle %1 by hand</source>
            <translation>人工了结 %1</translation>
        </message>
        <message>
            <source>Receipt number</source>
            <translation>回执号</translation>
        </message>
        <message>
            <source>The run was stopped</source>
            <translation>已停下</translation>
        </message>
        <message>
            <source>Worked on there %1</source>
            <translation>平台处理中 %1</translation>
        </message>
        <message>
            <source>It is tried again by itself at %1.</source>
            <translation>%1 自动再传。</translation>
        </message>
        <message>
            <source>Nothing was waiting to be sent.</source>
            <translation>没有待传的。</translation>
        </message>
        <message>
            <source>Nothing was sent</source>
            <translation>没有发送</translation>
        </message>
        <message>
            <source>What waits goes by itself within a minute; %1 sends at once.</source>
            <translation>待传的一分钟内自动上传，按 %1 马上传。</translation>
        </message>
        <message>
            <source>Nothing is left to do here.</source>
            <translation>没有要办的事。</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Waiting since</source>
            <translation>最久等待</translation>
        </message>
        <message>
            <source>Must arrive by</source>
            <translation>最迟送达</translation>
        </message>
        <message>
            <source>Last accepted</source>
            <translation>最近收下</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>接口文件</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>待核实</translation>
        </message>
        <message>
            <source>See this entry</source>
            <translation>看这笔账</translation>
        </message>
        <message>
            <source>Write the receipt and press Enter; it counts for every record of the same file. Or a digit and Enter.</source>
            <translation>填回执号按 Enter，同一文件里的记录都算收到。或输入数字按 Enter：</translation>
        </message>
        <message>
            <source>If the platform has it, write its receipt number and press Enter. Or a digit and Enter.</source>
            <translation>平台已收的，填回执号按 Enter。或输入数字按 Enter：</translation>
        </message>
        <message>
            <source>%1 says why and what to do.</source>
            <translation>按 %1 看原因和办法。</translation>
        </message>
    </context>
    <context>
        <name>suben::PackSection</name>
        <message>
            <source>Rule packs</source>
            <translation>规则包</translation>
        </message>
        <message>
            <source>Work by these</source>
            <translation>按这些执行</translation>
        </message>
        <message>
            <source>Choose at least one</source>
            <translation>至少选一个</translation>
        </message>
        <message>
            <source>A ledger without rules could not say what is missing.</source>
            <translation>没有规则，就说不出缺什么。</translation>
        </message>
        <message>
            <source>The packs are set</source>
            <translation>规则包已设好</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>规则包</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Enter switches a pack on or off. The rules of the chosen pack stand on the right; entries made before keep theirs.</source>
            <translation>回车启用或停用一个规则包。右边是所选规则包的全部规则；以前的账仍按当时的规则。</translation>
        </message>
        <message>
            <source>On</source>
            <translation>已启用</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>未启用</translation>
        </message>
        <message>
            <source>Lay a file over…</source>
            <translation>叠加规则文件…</translation>
        </message>
    </context>
    <context>
        <name>suben::PackWorkbench</name>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>法定下限</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>确认原因</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>待核实</translation>
        </message>
        <message>
            <source>House rule</source>
            <translation>本店惯例</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>数值设定</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>待核实</translation>
        </message>
        <message>
            <source>Changed here</source>
            <translation>与发布版的差别</translation>
        </message>
        <message>
            <source>Own files</source>
            <translation>本店文件</translation>
        </message>
        <message>
            <source>Rules of the pack</source>
            <translation>规则原文</translation>
        </message>
        <message>
            <source>A file of rules to lay over</source>
            <translation>要叠加的规则文件</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1，版本 %2</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>未载入：%1</translation>
        </message>
        <message>
            <source>It reads as it was shipped.</source>
            <translation>与发布版一致。</translation>
        </message>
        <message>
            <source>Comparing with the shipped pack</source>
            <translation>正在与发布版比较</translation>
        </message>
        <message>
            <source>Why: it is listed in the self-check</source>
            <translation>理由（自查中会列出）</translation>
        </message>
        <message>
            <source>Where it stands: document, number, date</source>
            <translation>出处：文件名、文号、日期</translation>
        </message>
        <message>
            <source>The number is kept</source>
            <translation>数值已保存</translation>
        </message>
        <message>
            <source>The rule is confirmed</source>
            <translation>规则已确认</translation>
        </message>
        <message>
            <source>Trying the rules</source>
            <translation>正在试装规则</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>文件无法读取。</translation>
        </message>
        <message>
            <source>The file is laid over the packs</source>
            <translation>规则文件已叠加</translation>
        </message>
        <message>
            <source>The file is taken away</source>
            <translation>规则文件已撤掉</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Wants a reason</source>
            <translation>须确认</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Row %1: </source>
            <translation>第 %1 行：</translation>
        </message>
        <message>
            <source>Nothing is said about it.</source>
            <translation>没有要说的。</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>试用</translation>
        </message>
        <message>
            <source>A file of rules to try with, or nothing</source>
            <translation>试用的规则文件，可不填</translation>
        </message>
        <message>
            <source>It holds from now on; entries made before keep their rules.</source>
            <translation>即时生效；以前的单据仍按原来的规则。</translation>
        </message>
        <message>
            <source>Type an entry: %1</source>
            <translation>试一笔：%1</translation>
        </message>
        <message>
            <source>An entry to try: %1</source>
            <translation>试填：%1</translation>
        </message>
        <message>
            <source>Nothing is recorded. Goods, lots and parties are those of the ledger.</source>
            <translation>不入账。商品、批次和单位用台账里已有的。</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>试一试</translation>
        </message>
        <message>
            <source>The pack is not in use any more.</source>
            <translation>这个规则包已停用。</translation>
        </message>
        <message>
            <source>Nothing was recorded. Esc goes back.</source>
            <translation>没有入账。按 Esc 返回。</translation>
        </message>
    </context>
    <context>
        <name>suben::PageHeader</name>
        <message>
            <source>More of this page</source>
            <translation>本页更多</translation>
        </message>
    </context>
    <context>
        <name>suben::PaperApproval</name>
        <message>
            <source>%1: %2 of %3 have approved</source>
            <translation>%1：%3 人中已有 %2 人审批</translation>
        </message>
        <message>
            <source>Look at the papers and the copies first.</source>
            <translation>请先核对证件和复印件。</translation>
        </message>
        <message>
            <source>Approve as %1</source>
            <translation>以 %1 的名义同意</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>先不放行</translation>
        </message>
        <message>
            <source>Another owner or approver has to approve it. Add one with a password in the settings.</source>
            <translation>还要另一位负责人或审批人同意。请在设置里加人并设密码。</translation>
        </message>
        <message>
            <source>The next person approves here with the own password.</source>
            <translation>下一位在这里输入自己的密码审批。</translation>
        </message>
    </context>
    <context>
        <name>suben::PaperChooser</name>
        <message>
            <source>Another file…</source>
            <translation>别的文件…</translation>
        </message>
        <message>
            <source>Which paper?</source>
            <translation>附哪一份？</translation>
        </message>
        <message>
            <source>The newest of the folder of scanned papers.</source>
            <translation>扫描文件夹里最新的几份。</translation>
        </message>
        <message>
            <source>Attach none</source>
            <translation>不附</translation>
        </message>
        <message>
            <source>Attach papers</source>
            <translation>添加资料</translation>
        </message>
    </context>
    <context>
        <name>suben::PeriodField</name>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>to and with</source>
            <translation>到（含当天）</translation>
        </message>
    </context>
    <context>
        <name>suben::PlaceField</name>
        <message>
            <source>There is no place “%1”. Enter again makes it.</source>
            <translation>没有叫“%1”的货位。再按一次 Enter 新建。</translation>
        </message>
        <message>
            <source>New place</source>
            <translation>新建的货位</translation>
        </message>
    </context>
    <context>
        <name>suben::PlatformForm</name>
        <message>
            <source>Send to %1</source>
            <translation>报送到%1</translation>
        </message>
        <message>
            <source>%1 (practice)</source>
            <translation>%1（练习）</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>环境</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Not confirmed: %1</source>
            <translation>待核实：%1</translation>
        </message>
        <message>
            <source>This profile has no place to practise; a practice ledger cannot use it.</source>
            <translation>这个接口没有练习用的地址，练习账本不能用。</translation>
        </message>
        <message>
            <source>This profile still has things to be confirmed and can only be practised with: in a practice ledger, with the practice platform. Ask who wrote it for a confirmed version.</source>
            <translation>这个接口还有内容待核实，只能在练习账本里对着练习平台练习。请向提供接口文件的单位要已核实的版本。</translation>
        </message>
        <message>
            <source>Folder or stick</source>
            <translation>文件夹或 U 盘</translation>
        </message>
        <message>
            <source>as before while the address is the same; write it to change it</source>
            <translation>地址不变就照旧，要换才填</translation>
        </message>
    </context>
    <context>
        <name>suben::PrintStrip</name>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Do not print</source>
            <translation>不打</translation>
        </message>
        <message>
            <source>%1 labels</source>
            <translation>标签 %1 张</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>知道了</translation>
        </message>
    </context>
    <context>
        <name>suben::PrinterForm</name>
        <message>
            <source>as the printer has it</source>
            <translation>用打印机自己的</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Speaks</source>
            <translation>打印语言</translation>
        </message>
        <message>
            <source>Dots an inch</source>
            <translation>分辨率 dpi</translation>
        </message>
        <message>
            <source>Move right, mm</source>
            <translation>右移，毫米</translation>
        </message>
        <message>
            <source>Move down, mm</source>
            <translation>下移，毫米</translation>
        </message>
        <message>
            <source>Gap between labels, mm</source>
            <translation>标签间隙，毫米</translation>
        </message>
        <message>
            <source>Darkness</source>
            <translation>浓度</translation>
        </message>
        <message>
            <source>Turn by</source>
            <translation>旋转</translation>
        </message>
        <message>
            <source>192.168.1.50:9100, /dev/usb/lp0, queue:NAME or a printer of this machine</source>
            <translation>192.168.1.50:9100、/dev/usb/lp0、queue:队列名，或本机打印机</translation>
        </message>
        <message>
            <source>Print one test label</source>
            <translation>打一张测试标签</translation>
        </message>
        <message>
            <source>Forget this printer</source>
            <translation>删除这台打印机</translation>
        </message>
        <message>
            <source>Print the test label, read on its scale how far the frame is from the edge, and enter the difference.</source>
            <translation>打一张测试标签，看刻度上边框离纸边多远，把差值填进来。</translation>
        </message>
    </context>
    <context>
        <name>suben::ProfileSection</name>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Platform profiles</source>
            <translation>平台接口</translation>
        </message>
        <message>
            <source>How each platform wants its records. Take an entry or paste one, and see every step of it; paste an answer, and see what it means. Nothing is sent from here.</source>
            <translation>各平台要的格式。取一条记录或粘贴一条，逐步看它变成什么；粘贴平台的应答，看它是什么意思。这里不上传任何数据。</translation>
        </message>
        <message>
            <source>Take the last entry</source>
            <translation>取最近一条</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>试一试</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>样例</translation>
        </message>
        <message>
            <source>A record</source>
            <translation>一条记录</translation>
        </message>
        <message>
            <source>An answer</source>
            <translation>一个应答</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>待核实</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>待核实</translation>
        </message>
        <message>
            <source>The entry as JSON</source>
            <translation>记录（JSON）</translation>
        </message>
        <message>
            <source>The answer as it came</source>
            <translation>平台的应答原文</translation>
        </message>
        <message>
            <source>Looking for an entry</source>
            <translation>正在找记录</translation>
        </message>
        <message>
            <source>This is no JSON: %1, place %2.</source>
            <translation>不是 JSON：%1，位置 %2。</translation>
        </message>
        <message>
            <source>Trust this signer</source>
            <translation>信任这个签名单位</translation>
        </message>
        <message>
            <source>Unsigned</source>
            <translation>未签名</translation>
        </message>
        <message>
            <source>Signer unknown</source>
            <translation>签名单位未信任</translation>
        </message>
        <message>
            <source>Signer trusted</source>
            <translation>已签名</translation>
        </message>
        <message>
            <source>Nothing left open</source>
            <translation>已核实</translation>
        </message>
        <message>
            <source>No entry answers to “%1”. Its number stands on the page of entries.</source>
            <translation>没有“%1”这笔账，单号看“单据”页。</translation>
        </message>
        <message>
            <source>Number of an entry, then Enter; empty: the last one this platform wants</source>
            <translation>单号，按 Enter；空着取这个平台要的最近一笔</translation>
        </message>
        <message>
            <source>Number of an entry</source>
            <translation>单号</translation>
        </message>
        <message>
            <source>Mend the file in %1 and press F5.</source>
            <translation>请改好 %1 里的文件，再按 F5。</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>读不出</translation>
        </message>
    </context>
    <context>
        <name>suben::ReasonStrip</name>
        <message>
            <source>%1 Another reason, in your words</source>
            <translation>%1 其他，写明原因</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>其他原因</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>改数据</translation>
        </message>
        <message>
            <source>Choose the person by number, then the password</source>
            <translation>按数字选人，再输密码</translation>
        </message>
        <message>
            <source>Password of %1, then Enter</source>
            <translation>%1 的密码，按 Enter</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>%1的密码</translation>
        </message>
    </context>
    <context>
        <name>suben::RecallPage</name>
        <message>
            <source>Playing a recall</source>
            <translation>正在演练召回</translation>
        </message>
        <message>
            <source>It is recorded</source>
            <translation>已记账</translation>
        </message>
        <message>
            <source>Withholding the lots</source>
            <translation>正在停售批次</translation>
        </message>
        <message>
            <source>Recording who was told</source>
            <translation>正在登记通知</translation>
        </message>
        <message>
            <source>Announced today in public</source>
            <translation>今天已发布公告</translation>
        </message>
        <message>
            <source>Recording how far the recall is</source>
            <translation>正在登记召回进度</translation>
        </message>
        <message>
            <source>Choose the buyer</source>
            <translation>请选买方</translation>
        </message>
        <message>
            <source>Goods came back from one of the buyers in the list.</source>
            <translation>请在名单里选退货的买方。</translation>
        </message>
        <message>
            <source>The file is made</source>
            <translation>文件已生成</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Recall report %1</source>
            <translation>召回报告 %1</translation>
        </message>
        <message>
            <source>Recall drill %1</source>
            <translation>召回演练 %1</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>正在生成报告</translation>
        </message>
        <message>
            <source>Nobody to write to</source>
            <translation>没有收件单位</translation>
        </message>
        <message>
            <source>No buyer of these lots has a name in the ledger.</source>
            <translation>账上没有这些批次的买方名称。</translation>
        </message>
        <message>
            <source>Recall letters %1</source>
            <translation>召回通知 %1</translation>
        </message>
        <message>
            <source>Writing the letters</source>
            <translation>正在生成通知</translation>
        </message>
        <message>
            <source>Recall %1</source>
            <translation>召回 %1</translation>
        </message>
        <message>
            <source>Writing the table</source>
            <translation>正在生成表格</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>召回</translation>
        </message>
        <message>
            <source>Nothing is being recalled</source>
            <translation>没有召回</translation>
        </message>
        <message>
            <source>Play a recall once a year: a lot is drawn, and the report says what a real one would stumble over.</source>
            <translation>每年演练一次：抽一批，报告会写明真召回时会卡在哪里。</translation>
        </message>
        <message>
            <source>Drill with a lot drawn at random</source>
            <translation>随机抽一批演练</translation>
        </message>
        <message>
            <source>Buyers of the recalled lots</source>
            <translation>召回批次的买方</translation>
        </message>
        <message>
            <source>Lots the recall concerns</source>
            <translation>召回涉及的批次</translation>
        </message>
        <message>
            <source>Goods came back</source>
            <translation>登记退货</translation>
        </message>
        <message>
            <source>Make the report</source>
            <translation>生成报告</translation>
        </message>
        <message>
            <source>Reading the recall</source>
            <translation>正在读取召回</translation>
        </message>
        <message>
            <source>Drill: no lot is changed</source>
            <translation>演练中，批次不变</translation>
        </message>
        <message>
            <source>Enter on a buyer: how they were told</source>
            <translation>在买方上按 Enter 登记通知方式</translation>
        </message>
        <message>
            <source>Play a recall?</source>
            <translation>演练召回？</translation>
        </message>
        <message>
            <source>No lot is changed. To recall a lot, choose it among the lots or in a trace first.</source>
            <translation>批次不会变动。要真召回，请先在库存批次或追溯里选中批次。</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>不改</translation>
        </message>
        <message>
            <source>Drill, nothing is changed</source>
            <translation>演练，批次不变</translation>
        </message>
        <message>
            <source>Recall, level %1</source>
            <translation>召回，%1</translation>
        </message>
        <message>
            <source>Lot %1: drill or recall?</source>
            <translation>批号 %1：演练还是召回？</translation>
        </message>
        <message>
            <source>A recall withholds it, and all that was made or repacked of it, from sale at once.</source>
            <translation>召回后，这一批和用它做的、分装的都立即停售。</translation>
        </message>
        <message>
            <source>How was %1 told?</source>
            <translation>怎样通知的%1？</translation>
        </message>
        <message>
            <source>Time and way are kept as an entry.</source>
            <translation>时间和方式会记一笔。</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>By message</source>
            <translation>短信或微信</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>当面</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>书面</translation>
        </message>
        <message>
            <source>Nobody told them yet</source>
            <translation>还没有通知</translation>
        </message>
        <message>
            <source>Close it: what could be recalled is back</source>
            <translation>结案：能收回的都已收回</translation>
        </message>
        <message>
            <source>How far is the recall of %1?</source>
            <translation>%1 的召回到哪一步了？</translation>
        </message>
        <message>
            <source>The lots stay withheld from sale.</source>
            <translation>批次继续停售。</translation>
        </message>
        <message>
            <source>Why is it recalled?</source>
            <translation>为什么召回？</translation>
        </message>
        <message>
            <source>With the reason the lots are withheld at once.</source>
            <translation>选了原因，批次立即停售。</translation>
        </message>
        <message>
            <source>Failed a test</source>
            <translation>检验不合格</translation>
        </message>
        <message>
            <source>May harm people</source>
            <translation>可能伤害健康</translation>
        </message>
        <message>
            <source>The supplier recalls it</source>
            <translation>供货者召回</translation>
        </message>
        <message>
            <source>Wrong label</source>
            <translation>标签错误</translation>
        </message>
        <message>
            <source>Recall…</source>
            <translation>召回…</translation>
        </message>
        <message>
            <source>Next stage…</source>
            <translation>进度…</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>通知书</translation>
        </message>
        <message>
            <source>The letters are with the printer</source>
            <translation>通知书已送打印机</translation>
        </message>
        <message>
            <source>Enter on a buyer notes that they were told by letter.</source>
            <translation>在买方上按 Enter，记下已书面通知。</translation>
        </message>
        <message>
            <source>%1 letters: where to?</source>
            <translation>%1 封通知书，送到哪里？</translation>
        </message>
        <message>
            <source>One for each buyer whose name is known, all in one job.</source>
            <translation>每个有姓名的买方一封，一次打完。</translation>
        </message>
        <message>
            <source>To the printer…</source>
            <translation>送打印机…</translation>
        </message>
        <message>
            <source>Into one PDF</source>
            <translation>合成一个 PDF</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>投诉</translation>
        </message>
    </context>
    <context>
        <name>suben::ReceivingPage</name>
        <message>
            <source>Receiving</source>
            <translation>进货</translation>
        </message>
        <message>
            <source>Copy the row above</source>
            <translation>复制上行</translation>
        </message>
        <message>
            <source>Delete the row</source>
            <translation>删行</translation>
        </message>
        <message>
            <source>Park</source>
            <translation>挂单</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save and print labels</source>
            <translation>保存并打标签</translation>
        </message>
        <message>
            <source>A code not seen before: %1</source>
            <translation>没见过的条码 %1</translation>
        </message>
        <message>
            <source>A new item: %1</source>
            <translation>新建品名 %1</translation>
        </message>
        <message>
            <source>Made; back to row %1</source>
            <translation>建好，回第 %1 行</translation>
        </message>
        <message>
            <source>A new supplier</source>
            <translation>新建供货者</translation>
        </message>
        <message>
            <source>What is known of %1</source>
            <translation>%1的资料</translation>
        </message>
        <message>
            <source>Keep, and on to the goods</source>
            <translation>存好，去录货</translation>
        </message>
        <message>
            <source>Scanned already</source>
            <translation>重复，已扫过</translation>
        </message>
        <message>
            <source>From the code.</source>
            <translation>取自条码。</translation>
        </message>
        <message>
            <source>This row: %1</source>
            <translation>本行：%1</translation>
        </message>
        <message>
            <source>%1 lines</source>
            <translation>%1 行</translation>
        </message>
        <message>
            <source>%1 pieces</source>
            <translation>%1 件</translation>
        </message>
        <message>
            <source>Posted, %1 lines</source>
            <translation>已记账，%1 行</translation>
        </message>
        <message>
            <source>Import the supplier's file</source>
            <translation>导入供货者的文件</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Import the supplier's file…</source>
            <translation>导入供货者文件…</translation>
        </message>
        <message>
            <source>The price of %1.</source>
            <translation>%1 的进价。</translation>
        </message>
        <message>
            <source>More fields</source>
            <translation>更多项目</translation>
        </message>
        <message>
            <source>The check digit is right. %1: an item that is there already.</source>
            <translation>校验位正确。已有的商品请按 %1。</translation>
        </message>
        <message>
            <source>%1 makes a new item of it.</source>
            <translation>按 %1 新建商品。</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>随货同行单</translation>
        </message>
        <message>
            <source>This code of a delivery note was not read whole.</source>
            <translation>这个随货同行单的码没有读全。</translation>
        </message>
        <message>
            <source>Scan it again; a gun must send capitals and signs as they stand.</source>
            <translation>请再扫一次；扫码枪要原样送出大写字母和符号。</translation>
        </message>
        <message>
            <source>Delivery note %1/%2</source>
            <translation>随货同行单 %1/%2</translation>
        </message>
        <message>
            <source>Delivery note: %1 of %2 codes</source>
            <translation>随货同行单：已有 %1 个码，共 %2 个</translation>
        </message>
        <message>
            <source>Scan the others, in any order.</source>
            <translation>请扫其余的码，先后不限。</translation>
        </message>
        <message>
            <source>Delivery note %1.sbn</source>
            <translation>随货同行单 %1.sbn</translation>
        </message>
        <message>
            <source>Photograph the others too, or scan them.</source>
            <translation>请把其余的码也拍下来，或者扫码。</translation>
        </message>
        <message>
            <source>There is no code of a delivery note on %1.</source>
            <translation>%1 上没有随货同行单的码。</translation>
        </message>
        <message>
            <source>Hold the camera straight above the codes, so that they fill the picture.</source>
            <translation>镜头正对二维码，让码占满画面。</translation>
        </message>
        <message>
            <source>Reading the paper</source>
            <translation>正在识读</translation>
        </message>
    </context>
    <context>
        <name>suben::RecordStrip</name>
        <message>
            <source>%1 *</source>
            <translation>%1 *</translation>
        </message>
        <message>
            <source>%1 is needed here.</source>
            <translation>%1要填。</translation>
        </message>
    </context>
    <context>
        <name>suben::RegisterPage</name>
        <message>
            <source>Register</source>
            <translation>登记簿</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>登记簿</translation>
        </message>
        <message>
            <source>The register as it is printed</source>
            <translation>登记簿打印样式</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>存成表格</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>存为 PDF</translation>
        </message>
        <message>
            <source>The period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Type both days, the earlier one first.</source>
            <translation>请填起止两个日期，早的在前。</translation>
        </message>
        <message>
            <source>Reading the entries</source>
            <translation>正在读取单据</translation>
        </message>
        <message>
            <source>Page %1 of %2; Page Down turns it</source>
            <translation>第 %1 页 共 %2 页，PageDown 翻页</translation>
        </message>
        <message>
            <source>Writing the paper</source>
            <translation>正在写文件</translation>
        </message>
        <message>
            <source>Writing the table</source>
            <translation>正在生成表格</translation>
        </message>
        <message>
            <source>The register is written</source>
            <translation>登记簿已写好</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>into the sheets</source>
            <translation>看纸面</translation>
        </message>
        <message>
            <source>next sheet</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸张</translation>
        </message>
        <message>
            <source>Paper of the form</source>
            <translation>按登记簿规定</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4 纵向</translation>
        </message>
        <message>
            <source>A4 across</source>
            <translation>A4 横向</translation>
        </message>
        <message>
            <source>241 mm, three parts</source>
            <translation>241 三联纸</translation>
        </message>
        <message>
            <source>This is no day</source>
            <translation>日期不对</translation>
        </message>
    </context>
    <context>
        <name>suben::ResultsPage</name>
        <message>
            <source>None of these: leave it out</source>
            <translation>都不是，这份样品不记</translation>
        </message>
        <message>
            <source>Row %1, %2: which lot was tested?</source>
            <translation>第 %1 行 %2：检的是哪一批？</translation>
        </message>
        <message>
            <source>It holds for all rows of this sample.</source>
            <translation>同一样品的各行都按此办。</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>稍后再定</translation>
        </message>
        <message>
            <source>%1 results are corrected. Why?</source>
            <translation>%1 条结果有更正，原因是？</translation>
        </message>
        <message>
            <source>The earlier results stay and can be read.</source>
            <translation>原结果保留，可随时查看。</translation>
        </message>
        <message>
            <source>The test house corrected its report</source>
            <translation>检验机构更正了报告</translation>
        </message>
        <message>
            <source>It was typed wrong before</source>
            <translation>原来录错了</translation>
        </message>
        <message>
            <source>Record nothing yet</source>
            <translation>先不记账</translation>
        </message>
        <message>
            <source>%1 results are recorded; %2 lots failed and are on hold</source>
            <translation>已记 %1 条结果，%2 批不合格，已封存</translation>
        </message>
        <message>
            <source>Nothing of them can be sold until they are released.</source>
            <translation>解除封存前不能销售。</translation>
        </message>
        <message>
            <source>%1 results are recorded</source>
            <translation>已记 %1 条结果</translation>
        </message>
        <message>
            <source>Lot %1 failed its test. Recall it?</source>
            <translation>批号 %1 检验不合格，要召回吗？</translation>
        </message>
        <message>
            <source>It is on hold already. The recall case shows who bought of it and what the law wants by when.</source>
            <translation>这批已封存。召回单会列出买方和法定期限。</translation>
        </message>
        <message>
            <source>Go to the recall</source>
            <translation>去召回</translation>
        </message>
        <message>
            <source>Leave it on hold</source>
            <translation>继续封存</translation>
        </message>
        <message>
            <source>Lot %1 is good now. Release it?</source>
            <translation>批号 %1 现已合格，解除封存吗？</translation>
        </message>
        <message>
            <source>Tested again and good</source>
            <translation>复检合格</translation>
        </message>
        <message>
            <source>Tested again and good, report %1</source>
            <translation>复检合格，报告 %1</translation>
        </message>
        <message>
            <source>The report was corrected</source>
            <translation>报告已更正为合格</translation>
        </message>
        <message>
            <source>It is released</source>
            <translation>已解除封存</translation>
        </message>
        <message>
            <source>Test results</source>
            <translation>检验结果</translation>
        </message>
        <message>
            <source>No test results are recorded yet</source>
            <translation>还没有检验结果</translation>
        </message>
        <message>
            <source>Bring in the list a test house sends: each row finds its lot, what failed is put on hold at once, and what is doubtful is asked.</source>
            <translation>导入检验机构发来的清单：每行自动找到批次，不合格的立即封存，拿不准的逐条询问。</translation>
        </message>
        <message>
            <source>Choose the list of a test house</source>
            <translation>选检验机构的清单</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>清单各行</translation>
        </message>
        <message>
            <source>Recall…</source>
            <translation>召回…</translation>
        </message>
        <message>
            <source>List of a test house</source>
            <translation>检验机构的清单</translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.csv *.txt *.tsv)</source>
            <translation>清单 (*.xlsx *.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>Nothing is recorded yet</source>
            <translation>尚未登记</translation>
        </message>
        <message>
            <source>This list is recorded already</source>
            <translation>这份清单已经记过账</translation>
        </message>
        <message>
            <source>All its rows stand in the ledger. Esc goes back.</source>
            <translation>各行都已在账上，按 Esc 返回。</translation>
        </message>
        <message>
            <source>%1 to record</source>
            <translation>待记 %1 行</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>不合格 %1 行</translation>
        </message>
        <message>
            <source>%1 to be asked</source>
            <translation>待确认 %1 行</translation>
        </message>
        <message>
            <source>%1 known already</source>
            <translation>已记过 %1 行</translation>
        </message>
        <message>
            <source>%1 not recorded</source>
            <translation>不记 %1 行</translation>
        </message>
        <message>
            <source>Enter on a row: which lot it is about</source>
            <translation>在行上按 Enter：选对应批次</translation>
        </message>
    </context>
    <context>
        <name>suben::ReturnPage</name>
        <message>
            <source>Original entry</source>
            <translation>原单</translation>
        </message>
        <message>
            <source>Document, lot, party or scan</source>
            <translation>单号、批号、往来单位，或扫码</translation>
        </message>
        <message>
            <source>Its lines come over; F8 takes out what is not returned.</source>
            <translation>整单带入，不退的行按 F8 删去。</translation>
        </message>
    </context>
    <context>
        <name>suben::RoadChoice</name>
        <message>
            <source>Enter always stops at %1</source>
            <translation>回车总在“%1”停</translation>
        </message>
    </context>
    <context>
        <name>suben::RowForm</name>
        <message>
            <source>Row %1 · %2</source>
            <translation>第 %1 行 · %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>suben::SalePage</name>
        <message>
            <source>proposed</source>
            <translation>推定</translation>
        </message>
        <message>
            <source>scanned</source>
            <translation>扫码</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>应收</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>实收</translation>
        </message>
        <message>
            <source>Other lots</source>
            <translation>换批号</translation>
        </message>
        <message>
            <source>Delete the row</source>
            <translation>删行</translation>
        </message>
        <message>
            <source>Park</source>
            <translation>挂单</translation>
        </message>
        <message>
            <source>Only save</source>
            <translation>只保存</translation>
        </message>
        <message>
            <source>Take the money</source>
            <translation>收款</translation>
        </message>
        <message>
            <source>Not added</source>
            <translation>没有加进来</translation>
        </message>
        <message>
            <source>Nothing is known of %1. Receive it first, or type its initials.</source>
            <translation>不认识 %1。请先进货，或输入品名首字母。</translation>
        </message>
        <message>
            <source>none is in stock</source>
            <translation>没有库存</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1：%2。</translation>
        </message>
        <message>
            <source>%1, lot %2: %3</source>
            <translation>%1，批号 %2：%3</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1　×%2</translation>
        </message>
        <message>
            <source>Lot %1 · %2 left · until %3</source>
            <translation>批号 %1 · 还剩 %2 · 有效期至 %3</translation>
        </message>
        <message>
            <source>Lots</source>
            <translation>可用批号</translation>
        </message>
        <message>
            <source>Lots for row %1</source>
            <translation>第 %1 行可用批号</translation>
        </message>
        <message>
            <source>%1 lines</source>
            <translation>%1 行</translation>
        </message>
        <message>
            <source>A proposed lot is put right when stock is taken; scanning our label makes it sure.</source>
            <translation>批号为“推定”的，盘点时核正；扫本店标签则为准确批号。</translation>
        </message>
        <message>
            <source>Posted, %1 lines</source>
            <translation>已记账，%1 行</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Import a list of sales…</source>
            <translation>导入销售清单…</translation>
        </message>
        <message>
            <source>Import a list of sales</source>
            <translation>导入销售清单</translation>
        </message>
        <message>
            <source>Scanned already</source>
            <translation>重复，已扫过</translation>
        </message>
        <message>
            <source>%1 is not in stock any more: %2.</source>
            <translation>%1 已不在库：%2。</translation>
        </message>
        <message>
            <source>More fields</source>
            <translation>更多项目</translation>
        </message>
        <message>
            <source>1 slip</source>
            <translation>销售单 1 份</translation>
        </message>
        <message>
            <source>Nothing to print yet</source>
            <translation>还没有可打印的</translation>
        </message>
        <message>
            <source>Slips of earlier sales are printed from the entries.</source>
            <translation>以前的销售单到“单据”里打印。</translation>
        </message>
    </context>
    <context>
        <name>suben::ScanBox</name>
        <message>
            <source>Search or scan %1</source>
            <translation>搜索或扫码 %1</translation>
        </message>
    </context>
    <context>
        <name>suben::ScanVoice</name>
        <message>
            <source>Taken</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Scanned twice</source>
            <translation>重复</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>禁止</translation>
        </message>
    </context>
    <context>
        <name>suben::SealSection</name>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>单据</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>封条</translation>
        </message>
        <message>
            <source>No entry was changed.</source>
            <translation>账没有改动。</translation>
        </message>
        <message>
            <source>An entry was changed.</source>
            <translation>有账被改动。</translation>
        </message>
        <message>
            <source>None is missing.</source>
            <translation>一笔不少。</translation>
        </message>
        <message>
            <source>The chain is broken.</source>
            <translation>链已断开。</translation>
        </message>
        <message>
            <source>It agrees with the seal.</source>
            <translation>与封条一致。</translation>
        </message>
        <message>
            <source>It does not agree with the seal.</source>
            <translation>与封条不一致。</translation>
        </message>
        <message>
            <source>A seal stands for all entries so far. Printed or written down it proves later that nothing was changed.</source>
            <translation>封条代表到此为止的全部账。打印或抄下，日后可证明账没有改过。</translation>
        </message>
        <message>
            <source>Compare with an old seal</source>
            <translation>核对旧封条</translation>
        </message>
        <message>
            <source>Check the ledger</source>
            <translation>核对账本</translation>
        </message>
        <message>
            <source>Seal now</source>
            <translation>现在封账</translation>
        </message>
        <message>
            <source>%1 entries are sealed</source>
            <translation>已封 %1 笔</translation>
        </message>
        <message>
            <source>%1 entries checked</source>
            <translation>已核对 %1 笔</translation>
        </message>
        <message>
            <source>Checking the ledger</source>
            <translation>正在核对账本</translation>
        </message>
        <message>
            <source>Sealed at</source>
            <translation>封账时间</translation>
        </message>
        <message>
            <source>%1 protected values were not looked at: the key is locked.</source>
            <translation>%1 项加密内容没有查看：钥匙已锁。</translation>
        </message>
        <message>
            <source>%1 uploads with their answers are as they were.</source>
            <translation>%1 次上传及回应未被改动。</translation>
        </message>
        <message>
            <source>Seal of the uploads</source>
            <translation>上传封条</translation>
        </message>
        <message>
            <source>They agree with their seal.</source>
            <translation>与上传封条相符。</translation>
        </message>
        <message>
            <source>From a paper or a package: SB1-…, SA1-…; empty checks the ledger alone</source>
            <translation>抄纸上或备查包里的 SB1-…、SA1-…；不填只查账本</translation>
        </message>
    </context>
    <context>
        <name>suben::SearchPopup</name>
        <message>
            <source>Search results</source>
            <translation>搜索结果</translation>
        </message>
    </context>
    <context>
        <name>suben::SelfCheckPage</name>
        <message>
            <source>What is missing</source>
            <translation>缺什么</translation>
        </message>
        <message>
            <source>About</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Left empty</source>
            <translation>必填未填</translation>
        </message>
        <message>
            <source>Advised</source>
            <translation>建议填写</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>证照资料</translation>
        </message>
        <message>
            <source>Used up</source>
            <translation>售完</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>过期</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>已超时</translation>
        </message>
        <message>
            <source>Open today</source>
            <translation>今天未了</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>单人确认</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>待核实</translation>
        </message>
        <message>
            <source>Loosened</source>
            <translation>已放宽</translation>
        </message>
        <message>
            <source>Must be mended</source>
            <translation>须补正</translation>
        </message>
        <message>
            <source>Needs somebody</source>
            <translation>须有人定</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>知悉</translation>
        </message>
        <message>
            <source>Enter opens the entry; Ctrl+E there corrects it.</source>
            <translation>按 Enter 打开单据，再按 Ctrl+E 更正。</translation>
        </message>
        <message>
            <source>Enter opens the lot.</source>
            <translation>按 Enter 打开这个批次。</translation>
        </message>
        <message>
            <source>Enter opens its papers and data.</source>
            <translation>按 Enter 打开资料和证照。</translation>
        </message>
        <message>
            <source>Enter opens the reminder that settles it.</source>
            <translation>按 Enter 打开对应的提醒办结。</translation>
        </message>
        <message>
            <source>Enter opens the rule packs.</source>
            <translation>按 Enter 打开规则包。</translation>
        </message>
        <message>
            <source>This is seen to in the shop, not in the program.</source>
            <translation>这一项要在店里落实，不在程序里办。</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>自查</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>没有发现缺口。</translation>
        </message>
        <message>
            <source>What the rule packs ask for is there for this period.</source>
            <translation>这段时间规则包要求的内容都齐全。</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>存成表格</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>存为 PDF</translation>
        </message>
        <message>
            <source>The period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Type both days, the earlier one first.</source>
            <translation>请填起止两个日期，早的在前。</translation>
        </message>
        <message>
            <source>Reading the entries</source>
            <translation>正在读取单据</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>%1 gaps</source>
            <translation>%1 处缺口</translation>
        </message>
        <message>
            <source>%1 must be mended</source>
            <translation>%1 处须补正</translation>
        </message>
        <message>
            <source>%1 entries and %2 lots were looked at</source>
            <translation>查了 %1 笔记录、%2 个在库批次</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>Printed %1 by %2</source>
            <translation>打印 %1　%2</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Mended on</source>
            <translation>补正日期</translation>
        </message>
        <message>
            <source>%1: %2 entries, %3 lots</source>
            <translation>%1：%2 笔记录，%3 个批次</translation>
        </message>
        <message>
            <source>Self-check %1.pdf</source>
            <translation>自查 %1.pdf</translation>
        </message>
        <message>
            <source>Writing the paper</source>
            <translation>正在写文件</translation>
        </message>
        <message>
            <source>Self-check %1.xlsx</source>
            <translation>自查 %1.xlsx</translation>
        </message>
        <message>
            <source>The list is written</source>
            <translation>清单已写好</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>go to where it is mended</source>
            <translation>转到补正的地方</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>缺口</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a choice and how many it has</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>There</source>
            <translation>有</translation>
        </message>
        <message>
            <source>Lacking</source>
            <translation>缺</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>现场看</translation>
        </message>
        <message>
            <source>Enter opens the form to enter it.</source>
            <translation>按 Enter 去登记。</translation>
        </message>
        <message>
            <source>Inspection list</source>
            <translation>检查要点</translation>
        </message>
        <message>
            <source>Seriousness</source>
            <translation>轻重</translation>
        </message>
    </context>
    <context>
        <name>suben::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>suben::SettingsSection</name>
        <message>
            <source>Only the owner changes this.</source>
            <translation>只有负责人能改。</translation>
        </message>
        <message>
            <source>Sign in as an owner.</source>
            <translation>请由负责人登录。</translation>
        </message>
        <message>
            <source>Every page shows their fields and steps from now on.</source>
            <translation>各页已按新的规则包显示。</translation>
        </message>
    </context>
    <context>
        <name>suben::ShippingPage</name>
        <message>
            <source>Sale</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Sale to a firm</source>
            <translation>批发销售</translation>
        </message>
        <message>
            <source>To a named buyer</source>
            <translation>改为批发</translation>
        </message>
        <message>
            <source>Retail</source>
            <translation>改为零售</translation>
        </message>
    </context>
    <context>
        <name>suben::SignSection</name>
        <message>
            <source>Signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Keys (*.pem *.key *.pfx *.p12)</source>
            <translation>密钥 (*.pem *.key *.pfx *.p12)</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.cer *.crt)</source>
            <translation>证书 (*.pem *.cer *.crt)</translation>
        </message>
        <message>
            <source>A filing package is signed. Where the firm has an SM2 certificate of a certification office, it signs in its place: choose the key, or one PFX file that holds both. The key is kept encrypted inside the ledger.</source>
            <translation>备查包都带签名。单位有电子认证机构发的 SM2 证书时，可用它签名：选密钥文件，或密钥和证书在一起的 PFX 文件。密钥加密存在账本里。</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>密钥文件</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <translation>证书文件</translation>
        </message>
        <message>
            <source>Empty for a PFX file</source>
            <translation>PFX 文件不用填</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>密钥口令</translation>
        </message>
        <message>
            <source>Sign with the ledger's own key</source>
            <translation>改用账本自己的密钥</translation>
        </message>
        <message>
            <source>Sign with this key</source>
            <translation>用这把密钥签名</translation>
        </message>
        <message>
            <source>Packages are signed with the ledger's own key (Ed25519).</source>
            <translation>备查包用账本自己的密钥签名（Ed25519）。</translation>
        </message>
        <message>
            <source>Packages are signed by %1.
The certificate is of %2 and holds from %3 to %4.</source>
            <translation>备查包由 %1 签名。
证书由 %2 颁发，有效期 %3 至 %4。</translation>
        </message>
        <message>
            <source>The file cannot be read</source>
            <translation>文件打不开</translation>
        </message>
        <message>
            <source>Choose the key file, and the certificate where it is a file of its own.</source>
            <translation>请选密钥文件；证书是单独文件的，也要选。</translation>
        </message>
        <message>
            <source>Packages are signed with this key from now on</source>
            <translation>以后的备查包用这把密钥签名</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1，有效期至 %2</translation>
        </message>
    </context>
    <context>
        <name>suben::SigningRound</name>
        <message>
            <source>%1: %2 signs</source>
            <translation>%1：请%2签名</translation>
        </message>
        <message>
            <source>%1 checks the entry and types the own password.</source>
            <translation>请%1本人核对这笔账，并输入自己的密码。</translation>
        </message>
    </context>
    <context>
        <name>suben::StatusStrip</name>
        <message>
            <source>Scanner ready</source>
            <translation>扫码枪就绪</translation>
        </message>
        <message>
            <source>Upload: %1 waiting</source>
            <translation>上传：待传 %1</translation>
        </message>
        <message>
            <source>%1 sent back</source>
            <translation>退回 %1</translation>
        </message>
        <message>
            <source>%1 unknown</source>
            <translation>存疑 %1</translation>
        </message>
        <message>
            <source>Seal: %1 entries not sealed</source>
            <translation>封条：%1 笔未封</translation>
        </message>
        <message>
            <source>Seal: %1, since then %2 entries not sealed</source>
            <translation>封条：%1 已封，之后 %2 笔未封</translation>
        </message>
        <message>
            <source>Letters %1%</source>
            <translation>字号 %1%</translation>
        </message>
        <message>
            <source>Upload: no platform is on</source>
            <translation>上传：没有启用平台</translation>
        </message>
        <message>
            <source>Upload: offline, %1 waiting</source>
            <translation>上传：连不上，待传 %1</translation>
        </message>
        <message>
            <source>Upload: nothing waits</source>
            <translation>上传：没有待传</translation>
        </message>
        <message>
            <source>Seal: nothing to seal</source>
            <translation>封条：还没有账</translation>
        </message>
        <message>
            <source>Seal: %1, everything is sealed</source>
            <translation>封条：%1 已封，账都封了</translation>
        </message>
        <message>
            <source>Backup: none yet</source>
            <translation>备份：还没有</translation>
        </message>
        <message>
            <source>Backup: %1, verified, in %2</source>
            <translation>备份：%1 已验证，在 %2</translation>
        </message>
        <message>
            <source>Backup: %1 days old, in %2</source>
            <translation>备份：%1 天前，在 %2</translation>
        </message>
    </context>
    <context>
        <name>suben::StepForm</name>
        <message>
            <source>The category of this entry is not enabled any more; enable it to correct the entry.</source>
            <translation>这笔业务的品类已停用，启用后才能更正。</translation>
        </message>
        <message>
            <source>Why is the entry corrected?</source>
            <translation>为什么更正？</translation>
        </message>
        <message>
            <source>The old entry stays readable; both versions are kept.</source>
            <translation>原账不动，两个版本都留存。</translation>
        </message>
        <message>
            <source>Typed wrongly</source>
            <translation>录入错误</translation>
        </message>
        <message>
            <source>The papers were wrong</source>
            <translation>随货单有误</translation>
        </message>
        <message>
            <source>The supplier put it right</source>
            <translation>供货者更正</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>继续改</translation>
        </message>
    </context>
    <context>
        <name>suben::StepPage</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Everything you typed is still here.</source>
            <translation>您输入的都还在。</translation>
        </message>
        <message>
            <source>Draft · kept %1</source>
            <translation>草稿 · %1 已自动存</translation>
        </message>
        <message>
            <source>Posted: %1</source>
            <translation>已记账：%1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>已挂单</translation>
        </message>
        <message>
            <source>Press %1 to fetch it.</source>
            <translation>按 %1 取回。</translation>
        </message>
        <message>
            <source>Nothing is parked</source>
            <translation>没有挂单</translation>
        </message>
        <message>
            <source>Not enabled</source>
            <translation>没有启用</translation>
        </message>
        <message>
            <source>No enabled category has this step.</source>
            <translation>已启用的品类没有这项业务。</translation>
        </message>
    </context>
    <context>
        <name>suben::StepSheet</name>
        <message>
            <source>Nobody is called “%1”. Enter them with a delivery or sale first.</source>
            <translation>没有叫“%1”的单位。请先在进货或销售里登记。</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>移到</translation>
        </message>
        <message>
            <source>Kept at</source>
            <translation>存放地点</translation>
        </message>
        <message>
            <source>Which lots</source>
            <translation>哪些批次</translation>
        </message>
        <message>
            <source>What comes in</source>
            <translation>进来的批次</translation>
        </message>
        <message>
            <source>What goes in</source>
            <translation>投入</translation>
        </message>
        <message>
            <source>What comes out</source>
            <translation>产出</translation>
        </message>
    </context>
    <context>
        <name>suben::StepsPage</name>
        <message>
            <source>What is done</source>
            <translation>业务</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>来自规则包</translation>
        </message>
        <message>
            <source>More entries</source>
            <translation>更多业务</translation>
        </message>
        <message>
            <source>Initials or part of the name</source>
            <translation>首字母或名称的一部分</translation>
        </message>
        <message>
            <source>Not enabled</source>
            <translation>没有启用</translation>
        </message>
        <message>
            <source>No enabled category has this step.</source>
            <translation>已启用的品类没有这项业务。</translation>
        </message>
        <message>
            <source>Pin on the left</source>
            <translation>固定到左侧</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>已固定</translation>
        </message>
        <message>
            <source>Three are pinned already</source>
            <translation>已经固定了三项</translation>
        </message>
        <message>
            <source>Take one off first, with the same key.</source>
            <translation>先选一项，按同一个键取下。</translation>
        </message>
    </context>
    <context>
        <name>suben::StocktakePage</name>
        <message>
            <source>Place</source>
            <translation>货位</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Stock-taking</source>
            <translation>盘点</translation>
        </message>
        <message>
            <source>Scan, or initials or lot</source>
            <translation>扫码，或首字母、批号</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>核对差异</translation>
        </message>
        <message>
            <source>Draft · kept %1</source>
            <translation>草稿 · %1 已自动存</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>没有记下</translation>
        </message>
        <message>
            <source>%1 lots counted</source>
            <translation>已盘 %1 批</translation>
        </message>
        <message>
            <source>%1 differ</source>
            <translation>%1 批有差异</translation>
        </message>
        <message>
            <source>%1 not counted</source>
            <translation>%1 批未盘</translation>
        </message>
        <message>
            <source>What was not counted stays as it is in the books; Enter counts it.</source>
            <translation>未盘的批次账面不变；要盘就按 Enter。</translation>
        </message>
        <message>
            <source>Scan a lot, type the quantity, Enter. A second scan adds one.</source>
            <translation>扫批次，输数量，按 Enter。同一批再扫一次加 1。</translation>
        </message>
        <message>
            <source>Post the count</source>
            <translation>记账</translation>
        </message>
        <message>
            <source>Blind: the books are hidden</source>
            <translation>盲盘中，账面不显示</translation>
        </message>
        <message>
            <source>Count blind</source>
            <translation>盲盘</translation>
        </message>
        <message>
            <source>Why do %1 lots differ?</source>
            <translation>%1 批有差异，是什么原因？</translation>
        </message>
        <message>
            <source>The reason is kept with the entry.</source>
            <translation>原因随账留存。</translation>
        </message>
        <message>
            <source>Loss in the shop</source>
            <translation>店内损耗</translation>
        </message>
        <message>
            <source>An entry was forgotten</source>
            <translation>漏记了账</translation>
        </message>
        <message>
            <source>Taken from another lot</source>
            <translation>拿错了批次</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>再盘一次</translation>
        </message>
        <message>
            <source>Posted: %1</source>
            <translation>已记账：%1</translation>
        </message>
        <message>
            <source>%1 lots were put right.</source>
            <translation>已调整 %1 批。</translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation>没有记账</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>No lot answers to %1. Receive it first.</source>
            <translation>没有批次对应 %1，请先进货。</translation>
        </message>
        <message>
            <source>On the shelf</source>
            <translation>实盘</translation>
        </message>
        <message>
            <source>best before %1</source>
            <translation>有效期至 %1</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <translation>%1 %2：%3</translation>
        </message>
        <message>
            <source>Scan, or lot</source>
            <translation>扫码或批号</translation>
        </message>
    </context>
    <context>
        <name>suben::TableExport</name>
        <message>
            <source>Stopped; no table was written.</source>
            <translation>已停止，没有写表格。</translation>
        </message>
        <message>
            <source>Write the list as a table</source>
            <translation>把清单存成表格</translation>
        </message>
        <message>
            <source>Excel and WPS (*.xlsx)</source>
            <translation>Excel 和 WPS (*.xlsx)</translation>
        </message>
        <message>
            <source>Text table (*.csv)</source>
            <translation>文本表格 (*.csv)</translation>
        </message>
        <message>
            <source>%1 rows written</source>
            <translation>已写 %1 行</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>正在写 %1</translation>
        </message>
    </context>
    <context>
        <name>suben::TargetField</name>
        <message>
            <source>Choose…</source>
            <translation>选文件…</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>打开文件</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>选文件夹…</translation>
        </message>
    </context>
    <context>
        <name>suben::TaskList</name>
        <message>
            <source>What is to be done</source>
            <translation>要办的事</translation>
        </message>
    </context>
    <context>
        <name>suben::TaskStrip</name>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>%1 done</source>
            <translation>已完成 %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 of %2, about %3 s left</source>
            <translation>%1 / %2，还需约 %3 秒</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
    </context>
    <context>
        <name>suben::TemperatureChart</name>
        <message>
            <source>%1 to %2 °C from %3 to %4, to be kept at %5</source>
            <translation>%3 至 %4，%1～%2 °C，应保持 %5</translation>
        </message>
        <message>
            <source>Allowed: %1</source>
            <translation>应在 %1</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <source>Outside</source>
            <translation>超限</translation>
        </message>
    </context>
    <context>
        <name>suben::TemperaturePage</name>
        <message>
            <source>File of a temperature logger</source>
            <translation>温度记录仪的文件</translation>
        </message>
        <message>
            <source>Files of loggers (*.csv *.txt *.tsv *.xlsx)</source>
            <translation>记录仪文件 (*.csv *.txt *.tsv *.xlsx)</translation>
        </message>
        <message>
            <source>Where was the logger of %1?</source>
            <translation>%1 的记录仪放在哪里？</translation>
        </message>
        <message>
            <source>The lots that were at this place, and on its shelves, are found.</source>
            <translation>会找出当时在该地点及其货架上的批次。</translation>
        </message>
        <message>
            <source>Bring in nothing</source>
            <translation>不导入</translation>
        </message>
        <message>
            <source>How does the file write its dates?</source>
            <translation>文件里的日期怎么写？</translation>
        </message>
        <message>
            <source>They can be read in more than one way.</source>
            <translation>有不止一种读法。</translation>
        </message>
        <message>
            <source>Day, month, year</source>
            <translation>日、月、年</translation>
        </message>
        <message>
            <source>Month, day, year</source>
            <translation>月、日、年</translation>
        </message>
        <message>
            <source>Year, month, day</source>
            <translation>年、月、日</translation>
        </message>
        <message>
            <source>What temperatures does “%1” have to keep?</source>
            <translation>“%1”应保持什么温度？</translation>
        </message>
        <message>
            <source>It is asked once. Lots whose item says more, such as frozen food, are judged by that.</source>
            <translation>只问一次。品名另有要求的批次（如冷冻食品）按品名判定。</translation>
        </message>
        <message>
            <source>There is no place “%1”. Places are made in Master data.</source>
            <translation>没有地点“%1”，到“资料”里新建。</translation>
        </message>
        <message>
            <source>Write two temperatures, the lower first: 2…8</source>
            <translation>写两个温度，低的在前：2…8</translation>
        </message>
        <message>
            <source>Temperatures</source>
            <translation>温度记录</translation>
        </message>
        <message>
            <source>No temperatures are recorded yet</source>
            <translation>还没有温度记录</translation>
        </message>
        <message>
            <source>Bring in the file of a logger: the lots that were in that fridge or store are found, and what was too warm or too cold is shown for each.</source>
            <translation>导入记录仪的文件：自动找出当时在该冷柜或库房的批次，逐批列出超温。</translation>
        </message>
        <message>
            <source>Choose the file of a logger</source>
            <translation>选择记录仪文件</translation>
        </message>
        <message>
            <source>Lots that were there</source>
            <translation>当时在库的批次</translation>
        </message>
        <message>
            <source>Reading the temperatures</source>
            <translation>正在读取温度</translation>
        </message>
        <message>
            <source>Nothing is recorded yet</source>
            <translation>尚未登记</translation>
        </message>
        <message>
            <source>This file is recorded already</source>
            <translation>这个文件已登记</translation>
        </message>
        <message>
            <source>It stands in entry %1. Esc goes back to the list.</source>
            <translation>是第 %1 号单据。按 Esc 回到列表。</translation>
        </message>
        <message>
            <source>%1 readings</source>
            <translation>%1 个读数</translation>
        </message>
        <message>
            <source>%1 lots</source>
            <translation>%1 批</translation>
        </message>
        <message>
            <source>%1 out of range</source>
            <translation>%1 个超温</translation>
        </message>
        <message>
            <source>Recorded; %1 lots were out of range</source>
            <translation>已登记，%1 个批次超温</translation>
        </message>
        <message>
            <source>Enter on a lot opens it: hold it there until it is judged.</source>
            <translation>在批次上按回车打开，先封存，待判定后处理。</translation>
        </message>
        <message>
            <source>It is recorded</source>
            <translation>已记账</translation>
        </message>
    </context>
    <context>
        <name>suben::TodayPage</name>
        <message>
            <source>Receive</source>
            <translation>进货</translation>
        </message>
        <message>
            <source>Sell</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>To be done</source>
            <translation>要办的事</translation>
        </message>
        <message>
            <source>Expiring and expired</source>
            <translation>临期与过期</translation>
        </message>
        <message>
            <source>Stock by lot</source>
            <translation>库存批次</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>上传</translation>
        </message>
        <message>
            <source>Open the upload</source>
            <translation>打开上传</translation>
        </message>
        <message>
            <source>Seal and backup</source>
            <translation>封条与备份</translation>
        </message>
        <message>
            <source>Backup…</source>
            <translation>备份…</translation>
        </message>
        <message>
            <source>Seal now</source>
            <translation>现在封账</translation>
        </message>
        <message>
            <source>Print labels</source>
            <translation>打标签</translation>
        </message>
        <message>
            <source>for any lot in stock</source>
            <translation>库存任一批次</translation>
        </message>
        <message>
            <source>Trace a lot</source>
            <translation>追溯批号</translation>
        </message>
        <message>
            <source>its last 4 to 6 characters do</source>
            <translation>输末 4～6 位即可</translation>
        </message>
        <message>
            <source>lots by the week they expire</source>
            <translation>按到期周的批次数</translation>
        </message>
        <message>
            <source>none today</source>
            <translation>今天还没有</translation>
        </message>
        <message>
            <source>%1 today</source>
            <translation>今天 %1 单</translation>
        </message>
        <message>
            <source>Nothing is waiting for you.</source>
            <translation>没有要办的事。</translation>
        </message>
        <message>
            <source>%1 late · %2 today</source>
            <translation>逾期 %1 · 今天 %2</translation>
        </message>
        <message>
            <source>All %1 reminders</source>
            <translation>全部提醒 %1</translation>
        </message>
        <message>
            <source>No lot expires in the next six weeks.</source>
            <translation>六周内没有到期的批次。</translation>
        </message>
        <message>
            <source>%1 waiting</source>
            <translation>待传 %1</translation>
        </message>
        <message>
            <source>%1 sent back</source>
            <translation>退回 %1</translation>
        </message>
        <message>
            <source>%1 unknown</source>
            <translation>存疑 %1</translation>
        </message>
        <message>
            <source>Everything is received</source>
            <translation>都已收到</translation>
        </message>
        <message>
            <source>No platform is switched on.</source>
            <translation>没有启用上传平台。</translation>
        </message>
        <message>
            <source>Last seal %1</source>
            <translation>上次封条 %1</translation>
        </message>
        <message>
            <source>Everything is sealed.</source>
            <translation>账都已封。</translation>
        </message>
        <message>
            <source>%1 entries are not sealed yet.</source>
            <translation>%1 笔还没有封。</translation>
        </message>
        <message>
            <source>Last backup %1, in %2</source>
            <translation>上次备份 %1，在 %2</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>还没有备份。</translation>
        </message>
        <message>
            <source>%1 entries are sealed</source>
            <translation>已封 %1 笔</translation>
        </message>
        <message>
            <source>Write this down or print it: %1</source>
            <translation>请抄下或打印：%1</translation>
        </message>
        <message>
            <source>The day</source>
            <translation>今日</translation>
        </message>
    </context>
    <context>
        <name>suben::TopBar</name>
        <message>
            <source>Trace</source>
            <translation>追溯</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>检查模式</translation>
        </message>
        <message>
            <source>Search or scan</source>
            <translation>扫码或搜索</translation>
        </message>
        <message>
            <source>Scan, or type initials, a lot, a document number, a phone number</source>
            <translation>扫码，或输入品名首字母、批号、单号、电话</translation>
        </message>
    </context>
    <context>
        <name>suben::TraceCanvas</name>
        <message>
            <source>Drawing of the trace</source>
            <translation>追溯图</translation>
        </message>
    </context>
    <context>
        <name>suben::TracePage</name>
        <message>
            <source>Trace</source>
            <translation>追溯</translation>
        </message>
        <message>
            <source>What to trace</source>
            <translation>追溯什么</translation>
        </message>
        <message>
            <source>Show its lot</source>
            <translation>看答复</translation>
        </message>
        <message>
            <source>Make the report</source>
            <translation>生成报告</translation>
        </message>
        <message>
            <source>Drawing and table are one answer: what you choose in one is chosen in the other.</source>
            <translation>图与表是同一份结果；点选一处，另一处跟随。</translation>
        </message>
        <message>
            <source>Both ways</source>
            <translation>双向</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Destinations</source>
            <translation>去向</translation>
        </message>
        <message>
            <source>No lots yet</source>
            <translation>还没有批次</translation>
        </message>
        <message>
            <source>This item was never received or made.</source>
            <translation>这个产品还没有进货或生产过。</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>正在追溯</translation>
        </message>
        <message>
            <source>Trace report %1</source>
            <translation>追溯报告 %1</translation>
        </message>
        <message>
            <source>The report is made</source>
            <translation>报告已生成</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>正在生成报告</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>存成表格</translation>
        </message>
        <message>
            <source>Nothing is traced yet</source>
            <translation>还没有追溯</translation>
        </message>
        <message>
            <source>Scan a label, or type a lot's last characters, a name, a code or a document number above.</source>
            <translation>扫标签，或在上面输入批号末几位、品名、条码或单号。</translation>
        </message>
        <message>
            <source>Choose among the lots in stock</source>
            <translation>从库存批次里选</translation>
        </message>
        <message>
            <source>Drill or recall…</source>
            <translation>演练或召回…</translation>
        </message>
        <message>
            <source>Temperatures</source>
            <translation>温度记录</translation>
        </message>
        <message>
            <source>Test results</source>
            <translation>检验结果</translation>
        </message>
        <message>
            <source>This is no day</source>
            <translation>日期不对</translation>
        </message>
        <message>
            <source>Any code, name, document, party or plate; the last 4 to 6 characters of a lot do</source>
            <translation>编码、名称、单号、往来单位或车牌，批号输后4到6位</translation>
        </message>
        <message>
            <source>No movements yet</source>
            <translation>还没有往来</translation>
        </message>
        <message>
            <source>Nothing was bought from this party or sold to it.</source>
            <translation>没有从这家进过货，也没有卖给过它。</translation>
        </message>
        <message>
            <source>Arrows walk, Enter opens, Space folds, + − 0 change the size</source>
            <translation>方向键移动，Enter 打开，空格收起，+ − 0 缩放</translation>
        </message>
        <message>
            <source>folds what hangs on a lot of the drawing, or unfolds it</source>
            <translation>收起或展开图中这一批之后的部分</translation>
        </message>
        <message>
            <source>unfold the whole drawing, fold it again</source>
            <translation>全部展开，再收起</translation>
        </message>
        <message>
            <source>all of the drawing</source>
            <translation>看全图</translation>
        </message>
        <message>
            <source>the lot asked for</source>
            <translation>回到所查批次</translation>
        </message>
    </context>
    <context>
        <name>suben::TraceTable</name>
        <message>
            <source>Way</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>业务</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>往来单位</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>By</source>
            <translation>经手</translation>
        </message>
        <message>
            <source>Steps of the trace</source>
            <translation>追溯步骤</translation>
        </message>
    </context>
    <context>
        <name>suben::TrainingBand</name>
        <message>
            <source>Training ledger</source>
            <translation>练习账本</translation>
        </message>
        <message>
            <source>Practise freely: nothing is reported, and everything printed says that it is practice.</source>
            <translation>随便练，不会报给平台，打印都带“练习”字样</translation>
        </message>
    </context>
    <context>
        <name>suben::TransformPage</name>
        <message>
            <source>Batch record</source>
            <translation>批次记录</translation>
        </message>
        <message>
            <source>Release %1</source>
            <translation>待放行 %1</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>没有待放行的批次</translation>
        </message>
        <message>
            <source>Every batch made lately is released.</source>
            <translation>近期生产的批次都已放行。</translation>
        </message>
        <message>
            <source>Release %1?</source>
            <translation>放行“%1”？</translation>
        </message>
        <message>
            <source>It can be sold then. The reason is kept with the entry.</source>
            <translation>放行后可以销售，原因随账保存。</translation>
        </message>
        <message>
            <source>Tested, passed</source>
            <translation>检验合格</translation>
        </message>
        <message>
            <source>Checked by eye, passed</source>
            <translation>感官检查合格</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>先不放行</translation>
        </message>
        <message>
            <source>Batch released</source>
            <translation>已放行</translation>
        </message>
        <message>
            <source>Put in</source>
            <translation>投入</translation>
        </message>
        <message>
            <source>Came out</source>
            <translation>产出</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>损耗</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差额</translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>无差额</translation>
        </message>
        <message>
            <source>%1 more out than in</source>
            <translation>产出多 %1</translation>
        </message>
        <message>
            <source>%1 unaccounted for</source>
            <translation>少 %1，未说明去向</translation>
        </message>
        <message>
            <source>units differ, cannot be added up</source>
            <translation>单位不同，不能相加</translation>
        </message>
        <message>
            <source>Mass balance</source>
            <translation>物料平衡</translation>
        </message>
    </context>
    <context>
        <name>suben::UserSection</name>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>审批人</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>店员</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>6 characters or more; empty leaves it as it is</source>
            <translation>至少 6 位；不填不改</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Add as a new user</source>
            <translation>添加为新用户</translation>
        </message>
        <message>
            <source>Change the chosen one</source>
            <translation>修改选中的</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>Password set</source>
            <translation>已设密码</translation>
        </message>
        <message>
            <source>No password</source>
            <translation>未设密码</translation>
        </message>
        <message>
            <source>The user is added</source>
            <translation>已添加用户</translation>
        </message>
        <message>
            <source>The user is changed</source>
            <translation>已修改用户</translation>
        </message>
        <message>
            <source>The user is disabled</source>
            <translation>已停用用户</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>只读</translation>
        </message>
        <message>
            <source>An owner changes settings and users, a clerk makes entries, an approver also agrees to papers, a reader only looks. With a password an owner opens the ledger on another machine.</source>
            <translation>负责人可改设置和用户，店员记账，审批人还可审批证照，只读用户只能查看。负责人设了密码，就能在别的电脑上打开账本。</translation>
        </message>
        <message>
            <source>never</source>
            <translation>不锁定</translation>
        </message>
        <message>
            <source> min</source>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>Lock the window when nobody types for</source>
            <translation>无人操作多久后锁定窗口</translation>
        </message>
        <message>
            <source>Nobody has a password</source>
            <translation>还没有人设密码</translation>
        </message>
        <message>
            <source>Set one first; it unlocks the window.</source>
            <translation>请先设密码，解锁窗口时要用。</translation>
        </message>
    </context>
    <context>
        <name>suben::VisitSection</name>
        <message>
            <source>Began</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Opened by</source>
            <translation>打开人</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>出示</translation>
        </message>
        <message>
            <source>At</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>How</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>What the inspector saw</source>
            <translation>出示内容</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>handed over</source>
            <translation>交付</translation>
        </message>
        <message>
            <source>looked at</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Inspectors' visits</source>
            <translation>检查记录</translation>
        </message>
        <message>
            <source>What an inspection was shown stands here for ever; nothing of it can be changed.</source>
            <translation>检查时出示过什么都记在这里，不能改动。</translation>
        </message>
        <message>
            <source>still running</source>
            <translation>进行中</translation>
        </message>
    </context>
</TS>
