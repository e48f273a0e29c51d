import { FLOW_ORDER } from './solution-order';

it('shows the main flow before the alternative one', () => {
  expect(FLOW_ORDER).toEqual(['main', 'alternative']);
});
