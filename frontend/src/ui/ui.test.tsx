// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DateText } from "./DateText";
import { Money } from "./Money";
import { EvidenceSection, SourceCell } from "./Sources";
import { Failed } from "./States";
import { Table } from "./Table";

afterEach(cleanup);

describe("an amount", () => {
  it("shows its currency and every digit", () => {
    const { container } = render(<Money amount="123456789012345678.10" currency="PKR" />);
    expect(container.textContent).toContain("PKR 123,456,789,012,345,678.10");
  });

  it("that nobody valued is not zero", () => {
    const { container } = render(<Money />);
    expect(container.textContent).toBe("Unvalued");
  });

  it("that is negative is a refund or a correction", () => {
    render(<Money amount={-500} currency="USD" />);
    expect(screen.getByText("Refund or correction")).toBeTruthy();
  });
});

it("a fiscal year is no machine date", () => {
  const { container } = render(<DateText date="FY2018" />);
  expect(container.innerHTML).toBe("<time>FY&nbsp;2017–18</time>");
});

describe("sources", () => {
  it("link to where the fact comes from, and count the others", () => {
    render(
      <SourceCell
        sources={[{ url: "https://www.unido.org/a" }, { title: "A book" }, { title: "Another" }]}
      />,
    );
    expect(screen.getByRole("link").getAttribute("href")).toBe("https://www.unido.org/a");
    expect(screen.getByText("+2 more")).toBeTruthy();
  });

  it("say which fields are our own reading", () => {
    render(
      <EvidenceSection
        sources={[{ title: "A book" }]}
        confidence="INFERRED"
        inferredFields={["date", "amount"]}
      />,
    );
    expect(screen.getByText(/Inferred here: date and amount\./)).toBeTruthy();
  });
});

describe("a table", () => {
  const rows = [{ id: "a", firms: 300 }];
  const columns = [
    { name: "Name", sort: "name", cell: (row: { id: string }) => row.id },
    { name: "Firms", numeric: true, cell: (row: { firms: number }) => row.firms },
  ];

  it("says how it is sorted and turns round when asked", () => {
    const onSort = vi.fn();
    render(
      <Table
        caption="Clusters"
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        sort="name"
        onSort={onSort}
      />,
    );
    expect(screen.getByRole("columnheader", { name: /Name/ }).getAttribute("aria-sort")).toBe("ascending");
    fireEvent.click(screen.getByRole("button", { name: /Name/ }));
    expect(onSort).toHaveBeenCalledWith("-name");
  });

  it("keeps its name and roles for those who hear it", () => {
    render(<Table caption="Clusters" columns={columns} rows={rows} rowKey={({ id }) => id} />);
    expect(screen.getByRole("table", { name: "Clusters" })).toBeTruthy();
    expect(screen.getAllByRole("cell").map((cell) => cell.textContent)).toEqual(["a", "300"]);
  });
});

it("a failure says what happened and offers another try", () => {
  const retry = vi.fn();
  render(<Failed failure={{ title: "The register cannot be reached" }} onRetry={retry} />);
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(retry).toHaveBeenCalled();
  expect(screen.getByRole("alert").textContent).toContain("cannot be reached");
});
