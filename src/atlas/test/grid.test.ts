import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { COLUMNS, placed, places } from '../src/grid.ts';

/** Code and status of each region of the reference pack. */
function regions(): { iso: string; status: string }[] {
  const [head = '', ...lines] = readFileSync('../main/resources/reference/ru/regions.csv', 'utf8').trim().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const fields = line.split(',');
    return { iso: fields[names.indexOf('iso_code')] ?? '', status: fields[names.indexOf('status')] ?? '' };
  });
}

test('every region of today has one square, and no square is of a region that is not', () => {
  const today = regions().filter((each) => each.status === 'current' && each.iso.startsWith('RU-')).map((each) => each.iso);

  assert.deepEqual(placed().sort(), today.sort());
});

test('no two regions share a square, those without a place included', () => {
  const all = [...regions().map((each) => each.iso), '', '', 'BR-SP'];
  const taken = places(all);

  assert.equal(new Set(taken.map(({ row, column }) => `${row} ${column}`)).size, all.length);
  assert.ok(taken.every(({ column }) => column < COLUMNS));
});
