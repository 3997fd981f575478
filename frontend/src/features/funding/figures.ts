import type { FundingRow } from "@/api/schema";

/** Whether any contribution of the figure has a value, and a rate where one is needed. */
export function isSummed({ currency, contributions, unvalued, unconverted }: FundingRow): boolean {
  const withoutRate = unconverted.reduce((sum, other) => sum + other.contributions, 0);
  return currency !== undefined && contributions > unvalued + withoutRate;
}
