import type { Sentence } from "@/lib/words/sentence";
import { createElement, Fragment, type ReactNode } from "react";

/** A sentence with links or figures in it, in the order of its own language. */
export const Said = ({ of }: { of: Sentence<ReactNode> }) => createElement(Fragment, null, ...of);
