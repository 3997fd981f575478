import { expect, it } from "vitest";
import { screenOf } from "./records";

it("shows the records of a figure on the screen of their kind, with the same filters", () => {
  expect(screenOf("/api/v1/contributions?stage=RELEASE&currency=PKR&programme=cnd-pilot")).toEqual({
    to: "/funding",
    search: { stage: "RELEASE", currency: "PKR", programme: "cnd-pilot" },
  });
  expect(
    screenOf("/api/v1/contributions?group=unido&group=2004&groupedBy=agency&groupedBy=year&stage=RELEASE"),
  ).toEqual({
    to: "/funding",
    search: { stage: "RELEASE", groupedBy: ["agency", "year"], group: ["unido", "2004"] },
  });
  expect(screenOf("http://127.0.0.1:8080/api/v1/clusters?stage=PLANNED&stage=SELECTED")).toEqual({
    to: "/clusters",
    search: { stage: ["PLANNED", "SELECTED"] },
  });
});
