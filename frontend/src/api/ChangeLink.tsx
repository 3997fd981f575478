import { words } from "@/lib/words";
import { Link } from "@tanstack/react-router";
import { hasProfile, profileOf } from "./records";
import type { Change } from "./schema";

const types: Record<string, string> = words.codes.recordType;

/** Rates come by the ten thousand and would hide everything else. */
export const told = Object.keys(words.codes.recordType).filter((type) => type !== "exchange-rate");

export const recordType = (type: string) => types[type] ?? type;

/** The record that an entry of the change log is about, where it still is. */
export const ChangeLink = ({ change: { type, id, label, operation } }: { change: Change }) =>
  operation !== "DELETE" && hasProfile(type) ? <Link {...profileOf(type, id)}>{label}</Link> : <>{label}</>;
