import { fileOf, formatNames, formatsOf } from "@/api/files";
import { useViewpoint } from "@/api/viewpoint";
import { words } from "@/lib/words";
import { dataWords } from "@/lib/words/data";
import { buttonLook } from "@/ui/Button";
import { FileLinks } from "@/ui/FileLinks";
import { Row, Soft } from "@/ui/Row";
import { Section } from "@/ui/Section";
import { Table } from "@/ui/Table";
import { Link } from "@tanstack/react-router";
import { DataScreen } from "./DataScreen";
import { Examples } from "./Examples";
import { reading } from "./examples";

const lists = [
  ["agencies", words.agency.many, "/agencies"],
  ["clusters", words.cluster.many, "/clusters"],
  ["interventions", words.intervention.many, "/interventions"],
  ["contributions", words.funding.contributions, "/funding"],
  ["adoptions", words.ripple.adoptions, "/ripple"],
  ["exchange-rates", dataWords.rates, undefined],
] as const;

function Lists() {
  const { asOf } = useViewpoint();
  return (
    <Table<(typeof lists)[number]>
      caption={dataWords.lists}
      rows={[...lists]}
      rowKey={([list]) => list}
      columns={[
        {
          name: dataWords.list,
          cell: ([, name, screen]) => (screen ? <Link to={screen}>{name}</Link> : name),
        },
        {
          name: dataWords.files,
          cell: ([list]) => (
            <FileLinks
              files={formatsOf[list].map((format) => [formatNames[format], fileOf(list, format, { asOf })])}
            />
          ),
        },
        {
          name: dataWords.manifest,
          cell: ([list, name]) => (
            <a
              href={fileOf(list, "csv", { asOf, manifest: true })}
              aria-label={`${dataWords.manifest}: ${name}`}
            >
              {dataWords.manifest}
            </a>
          ),
        },
      ]}
    />
  );
}

export default function DataPage() {
  const { asOf } = useViewpoint();
  return (
    <DataScreen screen="files">
      <Section title={dataWords.lists} lead={dataWords.listsLead}>
        <Lists />
        <Soft>{dataWords.manifestMeaning}</Soft>
      </Section>
      <Section title={dataWords.register} lead={dataWords.registerLead}>
        <div>
          <a
            className={buttonLook("primary")}
            href={`/api/v1/archive${asOf ? `?asOf=${encodeURIComponent(asOf)}` : ""}`}
            download
          >
            {dataWords.archive}
          </a>
        </div>
      </Section>
      <Section title={dataWords.programs} lead={dataWords.programsLead}>
        <Examples of={reading} />
      </Section>
      <Section title={dataWords.documentation} lead={dataWords.documentationLead}>
        <Row>
          <a href="/docs">{words.shell.docs}</a>
          <a href="/openapi">{words.shell.contract}</a>
        </Row>
      </Section>
    </DataScreen>
  );
}
