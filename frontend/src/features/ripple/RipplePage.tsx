import { read } from "@/api/client";
import { Download } from "@/api/Download";
import { Loaded } from "@/api/Loaded";
import { words } from "@/lib/words";
import { later } from "@/ui/later";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/States";
import { WhenSeen } from "@/ui/WhenSeen";
import { useQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { RippleFigures } from "./RippleFigures";
import { Spread } from "./Spread";
import { useRipple } from "./useRipple";

const Adoptions = later(() => import("./Adoptions"));

export default function RipplePage() {
  const { by, set } = useRipple();
  const ripple = useQuery(read("/api/v1/ripple", {}));
  return (
    <Page title={words.ripple.title} lead={`${words.ripple.lead} ${words.ripple.graphLead}`}>
      <Loaded query={ripple} lines={10}>
        {(found) => (
          <>
            <Spread ripple={found} by={by} onChange={(year) => set({ by: year })} />
            <WhenSeen name="/ripple">
              <RippleFigures {...found} />
              <Download list="ripple" title={words.download.figures} />
              <Suspense fallback={<Skeleton lines={10} />}>
                <Adoptions />
              </Suspense>
            </WhenSeen>
          </>
        )}
      </Loaded>
    </Page>
  );
}
