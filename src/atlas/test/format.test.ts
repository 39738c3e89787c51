import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Format } from '../src/format.ts';
import { GROWTH_BOUNDS, classOf, quantiles } from '../src/scale.ts';

test('money is written to the cent, in the language of the reader', () => {
  assert.equal(new Format('en').moneyExact(1234567), '$12,345.67');
  assert.equal(new Format('ru').moneyExact(1234567).replaceAll(/\s/g, ' '), '12 345,67 $');
});

test('growth has a sign, and what is missing is no zero', () => {
  const format = new Format('en');

  assert.deepEqual([format.growth(0.314), format.growth(-0.05), format.growth(0), format.growth(null)], ['+31.4%', '-5%', '0%', '–']);
  assert.equal(format.moneyExact(null), '–');
});

test('classes of growth lie evenly around none', () => {
  assert.deepEqual([-0.5, -0.2, -0.1, 0, 0.1, 0.2, 0.5].map((growth) => classOf(growth, GROWTH_BOUNDS)), [0, 1, 2, 3, 4, 5, 6]);
});

test('each class of amounts holds as many regions', () => {
  const amounts = Array.from({ length: 70 }, (_, place) => place + 1);
  const counts = new Map<number, number>();
  amounts.forEach((each) => counts.set(classOf(each, quantiles(amounts)), (counts.get(classOf(each, quantiles(amounts))) ?? 0) + 1));

  assert.deepEqual([...counts.values()], [10, 10, 10, 10, 10, 10, 10]);
});
