import type { PersonDetails } from "@/api/schema";
import { AgencyPicker } from "@/features/agency/AgencyPicker";
import { words } from "@/lib/words";
import { accessWords } from "@/lib/words/access";
import { formWords } from "@/lib/words/form";
import { Field } from "@/ui/Field";

type Said = string | undefined;

/** Which person holds something. */
export const PersonField = ({ people, problem }: { people: PersonDetails[]; problem: Said }) => (
  <Field label={accessWords.person} problem={problem} required>
    {(wired) => (
      <select {...wired} name="person" required defaultValue="">
        <option value="">{formWords.choose}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    )}
  </Field>
);

interface RoleForProps {
  agency: string | undefined;
  onAgency: (agency: string | undefined) => void;
  problem: Said;
}

/** Which role it is held in, and for which agency. */
export const RoleFor = ({ agency, onAgency, problem }: RoleForProps) => (
  <>
    <Field label={accessWords.role} required>
      {(wired) => (
        <select {...wired} name="role" defaultValue="EDITOR">
          {Object.entries(words.access.roles).map(([role, name]) => (
            <option key={role} value={role}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
    <AgencyPicker
      label={accessWords.agency}
      value={agency}
      onChange={onAgency}
      problem={problem}
      placeholder={formWords.pick}
    />
  </>
);
