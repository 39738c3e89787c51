import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type State, read, write } from '../src/state.ts';

const FIRST: State = {
  page: 'map', year: 2023, flow: 'turnover', colour: 'amount', region: '45000', composition: 'current',
  classification: 'sector', language: 'en', theme: 'auto',
};

test('what is written to the address is read from it', () => {
  const chosen: State = { ...FIRST, page: 'region', year: 2021, flow: 'imports', region: '42000', language: 'ru', theme: 'dark' };

  assert.deepEqual(read(write(chosen), FIRST), chosen);
});

test('an address that tells nothing, or tells it wrongly, leaves what is shown at first', () => {
  assert.deepEqual(read('', FIRST), FIRST);
  assert.deepEqual(read('#page=nowhere&year=soon&flow=both&lang=xx', FIRST), FIRST);
});
