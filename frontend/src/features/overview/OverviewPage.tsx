import { read } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { words } from "@/lib/words";
import { Page } from "@/ui/Page";
import { WhenSeen } from "@/ui/WhenSeen";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Missing } from "./Missing";
import { MoneyBySide } from "./MoneyBySide";
import styles from "./OverviewPage.module.css";
import { Question } from "./Question";
import { StageBars } from "./StageBars";
import { Changes } from "./Changes";
import { HowFar, HowMuch, HowWide, WhoWhere } from "./Answers";

interface Props {
  /** The clusters on the map, the share of each side by year, and the ripple in small: drawn by their own features. */
  map: ReactNode;
  share: ReactNode;
  ripple: ReactNode;
}

export function OverviewPage({ map, share, ripple }: Props) {
  const query = useQuery(read("/api/v1/overview", {}));
  return (
    <Page title={words.overview.heading} lead={words.overview.lead}>
      <Loaded query={query} lines={8}>
        {(overview) => (
          <>
            <Question title={words.overview.who} answer={<WhoWhere overview={overview} />}>
              {map}
            </Question>
            <Question
              title={words.overview.money}
              answer={<HowMuch overview={overview} />}
              note={words.overview.moneyNote}
            >
              <MoneyBySide />
              {share}
            </Question>
            <Question title={words.overview.result} answer={<HowFar overview={overview} />}>
              <StageBars stages={overview.clustersByStage} />
            </Question>
            <Question title={words.overview.spread} answer={<HowWide overview={overview} />}>
              {ripple}
            </Question>
            <div className={styles.pair}>
              <Missing missing={overview.missing} />
              <WhenSeen name={words.overview.changes}>
                <Changes />
              </WhenSeen>
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
}
