-- What a receiver reports to have come in is another statement about money than what its giver reports to have gone out:
-- no figure adds the two, so each has stages of its own. Nor is paying back, or vouching for a loan, a release.
alter table contribution drop constraint contribution_stage_known;
alter table contribution add constraint contribution_stage_known check (stage in ('PLEDGE', 'COMMITMENT', 'ALLOCATION', 'RELEASE',
  'EXPENDITURE', 'INCOMING_PLEDGE', 'INCOMING_COMMITMENT', 'INCOMING_FUNDS', 'REPAYMENT', 'GUARANTEE'));
