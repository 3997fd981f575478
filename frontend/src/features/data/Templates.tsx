import { dataWords } from "@/lib/words/data";
import { FileLinks } from "@/ui/FileLinks";
import { Section } from "@/ui/Section";
import { Table } from "@/ui/Table";
import { tables } from "./kinds";
import { kindName } from "./importWords";

const address = (kind: string, format: string) => `/api/v1/imports/templates/${kind}?format=${format}`;

/** Tables with nothing but their headings. */
export const Templates = () => (
  <Section title={dataWords.templates} lead={dataWords.templatesLead}>
    <Table<string>
      caption={dataWords.templates}
      rows={tables}
      rowKey={(kind) => kind}
      columns={[
        { name: dataWords.holds, cell: kindName },
        {
          name: dataWords.files,
          cell: (kind) => (
            <FileLinks
              files={[
                ["CSV", address(kind, "csv")],
                ["XLSX", address(kind, "xlsx")],
              ]}
            />
          ),
        },
      ]}
    />
  </Section>
);
