import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv, decimal } from '../src/csv.ts';

test('fields that hold separators are quoted', () => {
  assert.equal(csv(['a', 'b'], [['x,y', 'say "so"'], ['', 'two\nlines']]), 'a,b\r\n"x,y","say ""so"""\r\n,"two\nlines"\r\n');
});

test('cents are exact decimals', () => {
  assert.deepEqual([0, 5, -5, 123, -98765432101234].map((cents) => decimal(cents, 2)), ['0.00', '0.05', '-0.05', '1.23', '-987654321012.34']);
});
