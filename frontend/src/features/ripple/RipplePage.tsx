import { read } from "@/api/client";
import { Download } from "@/api/Download";
import { Loaded } from "@/api/Loaded";
import { words } from "@/lib/words";
import { Page } from "@/ui/Page";
import { WhenSeen } from "@/ui/WhenSeen";
import { useQuery } from "@tanstack/react-query";
import { Adoptions } from "./Adoptions";
import { RippleFigures } from "./RippleFigures";
import { Spread } from "./Spread";
import { useRipple } from "./useRipple";

export default function RipplePage() {
  const { by, set } = useRipple();
  const ripple = useQuery(read("/api/v1/ripple", {}));
  return (
    <Page title={words.ripple.title} lead={words.ripple.lead}>
      <Loaded query={ripple} lines={10}>
        {(found) => (
          <>
            <Spread ripple={found} by={by} onChange={(year) => set({ by: year })} />
            <RippleFigures {...found} />
            <Download list="ripple" title={words.download.figures} />
          </>
        )}
      </Loaded>
      <WhenSeen name="/ripple">
        <Adoptions />
      </WhenSeen>
    </Page>
  );
}
