import { dateText, machineDate, type PartialDate } from "@/lib/dates";

export function DateText({ date }: { date?: PartialDate }) {
  return date ? <time dateTime={machineDate(date)}>{dateText(date)}</time> : null;
}
