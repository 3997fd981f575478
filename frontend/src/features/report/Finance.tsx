import type { ReportAmount, ReportPlan, ReportYear, ShareKind } from "@/api/schema";
import { listed } from "@/lib/listed";
import { words } from "@/lib/words";
import { reportsWords as reports } from "@/lib/words/reports";
import { Lines } from "@/ui/Lines";
import { Money } from "@/ui/Money";
import { Soft, Titled } from "@/ui/Row";
import { Empty } from "@/ui/States";
import { Table } from "@/ui/Table";
import { Figure } from "./Figure";
import styles from "./Form.module.css";
import { amountsOf, sheetsOf, yearName, type Line, type Sheet } from "./years";

const { codes } = words;

const Year = ({ year }: { year: ReportYear }) => (
  <Titled below={year.imprecise && reports.spanning}>{yearName(year)}</Titled>
);

const Plans = ({ plans }: { plans: ReportPlan[] }) => (
  <Lines>
    {plans.map(({ status, amount, currency }) => (
      <span key={status}>
        <Money amount={amount} currency={currency} /> <Soft>{codes.budgetStatus[status]}</Soft>
      </span>
    ))}
  </Lines>
);

const nameOf = ({ component, currency }: Pick<Sheet, "component" | "currency">) =>
  component && currency
    ? reports.financeTable(reports.component[component], currency)
    : reports.unvaluedTable;

/** One currency: a year on a line, phasing and stages side by side. */
const SheetTable = ({ sheet, about }: { sheet: Sheet; about: string }) => (
  <div className={styles.sheet}>
    <h3>{nameOf(sheet)}</h3>
    <Table<Line>
      caption={`${about}: ${nameOf(sheet)}`}
      rows={sheet.lines}
      rowKey={({ year }) => `${year.fiscalYear} ${year.imprecise}`}
      columns={[
        { name: reports.year, cell: ({ year }) => <Year year={year} /> },
        ...(sheet.lines.some(({ plans }) => plans.length > 0)
          ? [
              {
                name: reports.phasing,
                numeric: true,
                cell: ({ plans }: Line) => plans.length > 0 && <Plans plans={plans} />,
              },
            ]
          : []),
        ...sheet.stages.map((stage) => ({
          name: codes.contributionStage[stage],
          numeric: true,
          cell: ({ figures }: Line) => <Figure figure={figures[stage]} currency={sheet.currency} />,
        })),
      ]}
    />
  </div>
);

export const Phasing = ({ years, about, none }: { years: ReportYear[]; about: string; none: string }) =>
  years.length === 0 ? (
    <Empty title={none} />
  ) : (
    sheetsOf(years).map((sheet) => <SheetTable key={sheet.currency ?? "-"} sheet={sheet} about={about} />)
  );

interface Given {
  year?: ReportYear;
  amount: ReportAmount;
}

const share = (kind: ShareKind) => ({
  name: reports.share[kind],
  numeric: true,
  cell: ({ amount: { shares, currency } }: Given) => {
    const found = shares.find(({ share: of }) => of === kind);
    return (
      found && (
        <Titled below={listed(found.providers.map(({ name }) => name))}>
          <Figure figure={found.figure} currency={currency} />
        </Titled>
      )
    );
  },
});

/** Whose money it is, year by year and in all; the shares of a line add up to its total. */
export function Shares({ years, totals = [] }: { years: ReportYear[]; totals?: ReportAmount[] }) {
  const rows: Given[] = [...amountsOf(years), ...totals.map((amount) => ({ amount }))];
  const kinds = (Object.keys(reports.share) as ShareKind[]).filter((kind) =>
    rows.some(({ amount }) => amount.shares.some(({ share: of }) => of === kind)),
  );
  if (rows.length === 0) return <Empty title={reports.noFinance} />;
  return (
    <Table<Given>
      caption={reports.sharesTable}
      rows={rows}
      rowKey={({ year, amount: { stage, currency } }) =>
        `${year ? `${year.fiscalYear} ${year.imprecise}` : "all"} ${stage} ${currency}`
      }
      columns={[
        {
          name: reports.year,
          cell: ({ year, amount: { stage } }) => (
            <Titled below={codes.contributionStage[stage]}>{year ? yearName(year) : reports.inAll}</Titled>
          ),
        },
        {
          name: reports.total,
          numeric: true,
          cell: ({ amount: { figure, currency } }) => <Figure figure={figure} currency={currency} />,
        },
        ...kinds.map(share),
      ]}
    />
  );
}
