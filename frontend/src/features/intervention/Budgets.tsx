import type { Budget } from "@/api/schema";
import { words } from "@/lib/words";
import { DateText } from "@/ui/DateText";
import { Money } from "@/ui/Money";
import { SourceLink } from "@/ui/Sources";
import { Table, type Column } from "@/ui/Table";

const columns: Column<Budget>[] = [
  { name: words.amount, cell: (budget) => <Money {...budget} /> },
  { name: words.period, cell: ({ period }) => period && <DateText date={period} /> },
  { name: words.intervention.status, cell: ({ status }) => words.codes.budgetStatus[status] },
  { name: words.note, cell: ({ note }) => note },
  { name: words.sources.one, cell: ({ source }) => source && <SourceLink source={source} short /> },
];

export const Budgets = ({ budgets }: { budgets: Budget[] }) => (
  <Table
    caption={words.intervention.budgets}
    columns={columns}
    rows={budgets}
    rowKey={(budget) =>
      JSON.stringify([budget.period, budget.amount, budget.currency, budget.status, budget.note])
    }
  />
);
