import { Code } from "@/ui/Code";

/** The same in several languages. */
export const Examples = ({ of }: { of: Record<string, string> }) => (
  <>
    {Object.entries(of).map(([name, lines]) => (
      <Code key={name} name={name}>
        {lines}
      </Code>
    ))}
  </>
);
