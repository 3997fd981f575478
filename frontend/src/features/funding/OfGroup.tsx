import { read } from "@/api/client";
import { words } from "@/lib/words";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { groupName } from "./groups";

type Name = (props: { id: string }) => ReactNode;

/** An id is only for who cannot be told the name. */
const nameOr = (id: string, { data, isError }: { data?: string; isError: boolean }) =>
  data ?? (isError ? id : "…");

const Agency: Name = ({ id }) =>
  nameOr(id, useQuery({ ...read("/api/v1/agencies/{id}", { path: { id } }), select: ({ name }) => name }));
const Cluster: Name = ({ id }) =>
  nameOr(id, useQuery({ ...read("/api/v1/clusters/{id}", { path: { id } }), select: ({ name }) => name }));
const Intervention: Name = ({ id }) =>
  nameOr(
    id,
    useQuery({ ...read("/api/v1/interventions/{id}", { path: { id } }), select: ({ title }) => title }),
  );

/** The groups that are records; all others are named by their ids. */
const records: Record<string, Name> = {
  agency: Agency,
  provider: Agency,
  receiver: Agency,
  holder: Agency,
  cluster: Cluster,
  programme: Intervention,
  intervention: Intervention,
};

const { groups, provider, receiver } = words.funding;
const labels: Record<string, string> = { ...groups, provider, receiver, holder: receiver };

function Group({ by, id }: { by: string; id: string }) {
  const Named = id === "-" ? undefined : records[by];
  return (
    <>
      {labels[by] ?? by}: <strong>{Named ? <Named id={id} /> : groupName(by, { id, name: id })}</strong>
    </>
  );
}

interface Props {
  groupedBy: string[];
  group: string[];
}

/** Which group of a figure is listed: what was passed on within the whole of it counts as it counts there. */
export const OfGroup = ({ groupedBy, group }: Props) => (
  <ul>
    {groupedBy.map((by, place) => (
      <li key={by}>
        <Group by={by} id={group[place] ?? "-"} />
      </li>
    ))}
  </ul>
);
