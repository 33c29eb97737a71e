#!/usr/bin/python3
"""Makes the demonstration deliveries of resources/demo: the shapes suppliers send, with our own goods.

usage: make-deliveries.py FOLDER
Needs python3-openpyxl; the files made are committed, so building and testing need neither.
"""
import datetime
import pathlib
import random
import sys

import openpyxl
from openpyxl.styles import Alignment, Font

FOLDER = pathlib.Path(sys.argv[1])
RANDOM = random.Random(20261105)
MADE = datetime.datetime(2026, 11, 5)
BOLD = Font(bold=True)


def gtin(first12):
    total = sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(first12))
    return int(first12 + str((10 - total % 10) % 10))


def save(book, name):
    book.properties.created = book.properties.modified = MADE
    book.properties.creator = 'Suben'
    book.save(FOLDER / name)


def dairy():
    """Title rows, a merged title, barcodes as numbers, dates of seven forms, amounts as formulas, totals, signatures."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = '配送单'
    sheet['A1'] = '烟台鲁东乳业有限公司 配送单'
    sheet['A1'].font = Font(bold=True, size=16)
    sheet['A1'].alignment = Alignment(horizontal='center')
    sheet.merge_cells('A1:L1')
    sheet['A2'], sheet['H2'] = '客户：鲜到家便利店', '单号：PS20261105-0112'
    sheet['A3'], sheet['H3'] = '送货日期：2026年11月5日', '许可证号：SC10537060200019'
    sheet['A4'] = '供货单位：烟台鲁东乳业有限公司  统一社会信用代码 91370602MA3CD5E666  地址：烟台市芝罘区幸福路12号  电话：0535-6223301'
    for column, word in enumerate('序号,商品条码,品 名,规格,单位,数量,单价,金额,生产日期,保质期,批号,备注'.split(','), 1):
        sheet.cell(5, column, word).font = BOLD
    goods = [('全脂鲜牛奶', '200mL×24', '箱', 30, 58, datetime.date(2026, 11, 3), '7天', '20261103A2', '冷藏'),
             ('原味酸牛奶', '150g×6', '组', 45, 12.5, '2026.10.30', '21天', '20261030B1', '冷藏'),
             ('高钙纯牛奶', '250mL×16', '箱', 25, 46.8, '20261021', '6个月', '20261021C3', '赠品1箱'),
             ('脱脂牛奶', '1L', '盒', 36, 11.2, '26/10/19', '180天', '20261019C1', None),
             ('马苏里拉干酪', '200g', '袋', 20, 21.9, '2026年10月8日', '9个月', '20261008E4', '冷藏'),
             ('稀奶油', '500mL', '瓶', 10, 26, '2026-10-12', '6个月', '20261012D2', '冷藏'),
             ('中老年奶粉', '800g', '罐', 12, 76.5, '202609', '24个月', '20260918F1', None),
             ('乳酸菌饮料', '95mL×5', '排', 40, 9.6, datetime.date(2026, 10, 27), '30天', '20261027H2', '冷藏')]
    for i, (name, spec, unit, count, price, made, life, lot, note) in enumerate(goods):
        row = 6 + i
        values = [i + 1, gtin('69240158%04d' % (101 + i)), name, spec, unit, count, price, f'=F{row}*G{row}', made, life, lot, note]
        for column, value in enumerate(values, 1):
            sheet.cell(row, column, value)
        if isinstance(made, datetime.date):
            sheet.cell(row, 9).number_format = 'yyyy-mm-dd'
    last = 5 + len(goods)
    sheet.cell(last + 1, 1, '合计')
    sheet.cell(last + 1, 6, f'=SUM(F6:F{last})')
    sheet.cell(last + 1, 8, f'=SUM(H6:H{last})')
    sheet.cell(last + 2, 1, '制单：周敏    送货：陈强    收货人签字：')
    save(book, 'dairy-delivery.xlsx')


def drugs():
    """A code of twenty digits for every box, all of a line in one cell; expiry as a month."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = '随货同行单'
    sheet['A1'] = '河南中原医药有限公司 随货同行单（票）'
    sheet['A2'], sheet['F2'], sheet['J2'] = '购货单位：康宁大药房', '发货日期 2026-11-05', 'No. SH2026110500318'
    words = '通用名称,剂型,规格,批准文号,上市许可持有人,生产企业,批号,生产日期,有效期至,单位,数量,单价,金额,药品追溯码'
    for column, word in enumerate(words.split(','), 1):
        sheet.cell(4, column, word).font = BOLD
    maker = '河南中原制药股份有限公司'
    goods = [('阿莫西林胶囊', '胶囊剂', '0.25g×24粒', '国药准字H41020001', '261003', '2026-10-03', '2028-09', 6, 13.2, '8396101'),
             ('布洛芬缓释胶囊', '胶囊剂', '0.3g×20粒', '国药准字H20013062', '261007', '2026-10-07', '2028-09', 5, 14.8, '8396102'),
             ('复方盐酸伪麻黄碱缓释胶囊', '胶囊剂', '10粒', '国药准字H10930220', '261009', '2026-10-09', '2028-09', 4, 15.5, '8396103'),
             ('维生素C片', '片剂', '0.1g×100片', '国药准字H41022345', '261012', '2026-10-12', '2028-09', 8, 6.5, '8396104')]
    for i, (name, form, spec, number, lot, made, expiry, count, price, prefix) in enumerate(goods):
        codes = '\n'.join(prefix + '%013d' % RANDOM.randrange(10 ** 12, 10 ** 13) for _ in range(count))
        values = [name, form, spec, number, maker, maker, lot, made, expiry, '盒', count, price, round(count * price, 2), codes]
        for column, value in enumerate(values, 1):
            sheet.cell(5 + i, column, value)
        sheet.cell(5 + i, 14).alignment = Alignment(wrap_text=True)
    save(book, 'drug-delivery.xlsx')


def ruined():
    """What a spreadsheet makes of long codes that were typed as numbers."""
    book = openpyxl.Workbook()
    sheet = book.active
    for column, word in enumerate('通用名称,规格,批号,数量,药品追溯码'.split(','), 1):
        sheet.cell(1, column, word)
    for row in range(2, 5):
        for column, value in enumerate(['维生素C片', '0.1g×100片', '261012', 1, float(8396104 * 10 ** 13 + row * 10 ** 8)], 1):
            sheet.cell(row, column, value)
    save(book, 'ruined-codes.xlsx')


dairy()
drugs()
ruined()
