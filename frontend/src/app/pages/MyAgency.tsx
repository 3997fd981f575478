import { ForSignedIn } from "@/api/ForSignedIn";
import { MyAgencyPage } from "@/features/mine/MyAgencyPage";
import { words } from "@/lib/words";

export default function MyAgency() {
  return <ForSignedIn title={words.mine.title}>{(me) => <MyAgencyPage me={me} />}</ForSignedIn>;
}
