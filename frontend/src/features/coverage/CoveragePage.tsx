import CoverageFigure from "./CoverageFigure";
import { CoverageScreen } from "./CoverageScreen";

export default function CoveragePage() {
  return (
    <CoverageScreen screen="matrix">
      <CoverageFigure />
    </CoverageScreen>
  );
}
