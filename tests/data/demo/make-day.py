#!/usr/bin/python3
"""Makes resources/demo/day.jsonl: a day of trade on the goods of the demonstration deliveries.

usage: make-day.py FOLDER     (resources/demo; needs python3-openpyxl)
"""
import json
import pathlib
import sys

import openpyxl

FOLDER = pathlib.Path(sys.argv[1])
DAY = '2026-11-22'

drugs = {}
for row in openpyxl.load_workbook(FOLDER / 'drug-delivery.xlsx').active.iter_rows(min_row=5, values_only=True):
    if row[0]:
        drugs[row[0]] = {'item': f'{row[0]} {row[2]}', 'lot': row[6], 'made': row[7], 'count': row[10], 'codes': row[13].split('\n')}


def event(step, fields, lines, **others):
    return {'type': 'event', 'step': step, **others, 'event.date': DAY, **fields, 'lines': lines}


def line(item, lot, quantity, **others):
    return {'item': item, 'lot': lot, 'line.qty': quantity, **others}


cold = drugs['复方盐酸伪麻黄碱缓释胶囊']
vitamin = drugs['维生素C片']
entries = [
    event('drug.acceptance', {'event.arriveDate': '2026-11-05', 'event.result': 'pass', 'event.inspector': '王店长'},
          [line(d['item'], d['lot'], f"{d['count']}盒", **{'lot.made': d['made'], 'line.arrived': f"{d['count']}盒",
                                                          'line.accepted': f"{d['count']}盒"}) for d in drugs.values()]),
    event('retailSale', {}, [line('高钙纯牛奶 250mL×16', '20261021C3', '2箱', **{'line.price': '52'}),
                             line('中老年奶粉 800g', '20260918F1', '1罐', **{'line.price': '96'})]),
    event('disposing', {'event.reason': '过期', 'event.method': '倒掉并剪破包装', 'event.place': '店后处理间', 'event.witness': '赵质管'},
          [line('全脂鲜牛奶 200mL×24', '20261103A2', '30箱')]),
    event('returningOut', {'event.reason': '过期退回供货者'}, [line('原味酸牛奶 150g×6', '20261030B1', '45组')], party='91370602MA3CD5E666'),
    {'type': 'item', 'item.name': '双皮奶', 'category': 'food.dairy', 'unit': '杯', 'item.spec': '150g', 'item.shelfLife': '3D', 'item.dairyKind': 'other'},
    event('transforming', {'event.docNo': 'SC-261122-01'},
          [line('脱脂牛奶 1L', '20261019C1', '10盒', side='input'), line('稀奶油 500mL', '20261012D2', '2瓶', side='input'),
           {'side': 'output', 'item': '双皮奶 150g', 'lot.code': 'SPN261122', 'lot.made': DAY, 'lot.expiry': '2026-11-25', 'line.qty': '60杯'}]),
    event('retailSale', {}, [line('双皮奶 150g', 'SPN261122', '24杯', **{'line.price': '6'})]),
    event('retailSale', {'event.buyerName': '李建国', 'event.buyerId': '410104197805203518', 'event.pharmacist': '孙药师'},
          [line(cold['item'], cold['lot'], '2盒', **{'line.price': '18', 'line.codes': cold['codes'][:2]})],
          signatures=[{'field': 'event.pharmacist', 'user': '孙药师'}]),
    event('retailSale', {}, [line(vitamin['item'], vitamin['lot'], '3盒', **{'line.price': '8.5', 'line.codes': vitamin['codes'][:3]})]),
    event('hold', {'event.reason': '包装鼓起，等待复检'}, [line('乳酸菌饮料 95mL×5', '20261027H2', '40排')]),
]
with open(FOLDER / 'day.jsonl', 'w', encoding='utf-8') as out:
    for entry in entries:
        out.write(json.dumps(entry, ensure_ascii=False) + '\n')
