import type { ExplainResponse } from '../../../../../shared/contracts/explain';
import type { Text } from '../../../translations/use-text';
import { explanationSections } from './explanation-rows';

type Explained = ExplainResponse['data'];

/** Keys in place of sentences. */
const text: Text = (key) => key;

const STAFF = { documentId: 'u', name: 'ana', kind: 'staff' } as const;
const CUSTOMER = { documentId: 'c', name: 'bia', kind: 'customer' } as const;
const ROADS = { documentId: 'r', name: 'Roads' };

const rowsOf = (explained: Partial<Explained>, section: string): string[][] =>
  (
    explanationSections({ user: STAFF, effective: {}, ...explained }, text).find(({ title }) => title === section)
      ?.rows ?? []
  ).map(({ value, source = '' }) => [value, source]);

describe('an explanation', () => {
  it('says where each value comes from, and none of what is empty', () => {
    const effective = {
      sector: { value: ROADS, source: 'triage' },
      solutionGroup: { value: null, source: 'none' },
    } as const;
    expect(rowsOf({ effective }, 'explain.routing')).toEqual([
      ['Roads', 'explain.source.triage'],
      ['explain.nothing', ''],
    ]);
  });

  it('names the choices of classification, or says that all are', () => {
    const of = (value: (typeof ROADS)[], source: 'occurrence' | 'none') =>
      rowsOf({ effective: { ticketClassifications: { value, source } } }, 'explain.monitoring');
    expect(of([ROADS, { documentId: 's', name: 'Water' }], 'occurrence')).toEqual([
      ['Roads, Water', 'explain.source.occurrence'],
    ]);
    expect(of([], 'none')).toEqual([['explain.allClassifications', '']]);
  });

  it('says "by SMS" only of a survey that is sent', () => {
    const of = (survey: typeof ROADS | null) =>
      rowsOf(
        {
          effective: {
            satisfactionSurvey: { value: survey, source: survey ? 'type' : 'none' },
            sendSurveyBySms: { value: true, source: 'type' },
          },
        },
        'explain.monitoring',
      );
    expect(of(ROADS)).toEqual([['Roads, effective.sms', 'explain.source.type']]);
    expect(of(null)).toEqual([['explain.nothing', '']]);
  });

  it('lists what is asked for, and nothing else', () => {
    const requirements = {
      refused: null,
      solution: true,
      inventoryItem: false,
      answers: false,
      classificationToClose: true,
    };
    expect(rowsOf({ requirements }, 'explain.requirements')).toEqual([
      ['explain.need.solution', 'explain.source.type'],
      ['explain.need.classificationToClose', 'explain.source.type'],
    ]);
  });

  it('gives the reason for what somebody sees', () => {
    const visibility = {
      own: { access: 'summary', parties: [], restrictions: ['CONFIDENTIAL'] },
      others: { access: 'none', parties: [], restrictions: ['DETAIL_RESTRICTED_TO_SECTOR'] },
    } as const;
    expect(rowsOf({ visibility }, 'explain.visibility')).toEqual([
      ['explain.access.summary', 'explain.restriction.CONFIDENTIAL'],
      ['explain.access.none', 'explain.restriction.DETAIL_RESTRICTED_TO_SECTOR, explain.restriction.list'],
    ]);
    const involved = { access: 'full', parties: ['sector', 'typeUser'], restrictions: [] } as const;
    const anybody = { access: 'full', parties: [], restrictions: [] } as const;
    expect(rowsOf({ visibility: { own: involved, others: anybody } }, 'explain.visibility')).toEqual([
      ['explain.access.full', 'explain.party.sector, explain.party.typeUser'],
      ['explain.access.full', 'explain.unrestricted'],
    ]);
  });

  it('says of a customer that only their own tickets are theirs to see', () => {
    expect(rowsOf({ user: CUSTOMER, customerHidden: true }, 'explain.visibility')).toEqual([
      ['explain.customer.own', 'explain.customer.why'],
      ['explain.access.none', 'explain.customer.why'],
      ['explain.requester.hidden', 'explain.source.type'],
    ]);
  });

  it('leaves out the sections of which the role may read nothing', () => {
    expect(explanationSections({ user: STAFF, effective: {} }, text)).toEqual([]);
  });
});
