package org.cdp.exchange.iati;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cdp.agency.Agency;
import org.cdp.agency.AgencySummary;
import org.cdp.export.FileWriting;
import org.cdp.export.Published;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Agencies as an organisation file, without those that have no IATI identifier. */
@ApplicationScoped
class OrganisationFile implements Published<AgencySummary> {

    private static final int NAME_LENGTH = 300;

    private final EntityManager register;
    private final IatiStandard standard;

    OrganisationFile(EntityManager register, IatiStandard standard) {
        this.register = register;
        this.standard = standard;
    }

    @Override
    public Class<AgencySummary> item() {
        return AgencySummary.class;
    }

    @Override
    public FileWriting<AgencySummary> begin(OutputStream out) {
        return new Writing(new IatiFile(IatiReader.ORGANISATIONS, out));
    }

    private final class Writing implements FileWriting<AgencySummary> {

        private final IatiFile file;
        private final Facts facts = new Facts(register);
        private final Wording wording =
                new Wording(new Clean(standard, IatiReader.ORGANISATIONS), Order.OF_ORGANISATION);

        Writing(IatiFile file) {
            this.file = file;
        }

        @Override
        public long write(List<AgencySummary> rows) throws IOException {
            List<String> ids = rows.stream().map(AgencySummary::id).toList();
            Set<String> sound = new HashSet<>(register.unwrap(Session.class)
                    .createNativeQuery(Blocks.SOUND_AGENCIES, String.class)
                    .setParameter("ids", ids.toArray(String[]::new))
                    .getResultList());
            Map<String, Original> originals = facts.originals(Agency.TYPE, ids);
            long written = 0;
            for (String id : ids) {
                if (sound.contains(id)) {
                    organisation(id, originals.get(id));
                    written++;
                }
            }
            return written;
        }

        private void organisation(String id, @Nullable Original original) throws IOException {
            Element own = own(facts.agency(id));
            file.write(original == null ? Kept.marked(own, id) : said(id, original, own), 0, out -> {});
        }

        private Element said(String id, Original original, Element own) {
            Element words = Kept.parsed(original.xml());
            Optional<String> name = Words.line(words.child("name").flatMap(Element::narrative), NAME_LENGTH);
            boolean holds = name.filter(facts.agency(id).name()::equals).isPresent();
            Element wanted = Renewed.inItsLanguage(holds ? words : wording.with(words, own, "name"));
            return new Renewed.Renewal(wanted, original, holds).kept(wording.of(own, wanted), id);
        }

        private static Element own(Facts.Named agency) {
            Element organisation = Build.root("iati-organisation");
            Build.language(organisation, "en");
            Build.text(Build.in(organisation, "organisation-identifier"), String.valueOf(agency.ref()));
            Build.narrative(Build.in(organisation, "name"), agency.name());
            Element reporter = Build.with(Build.in(organisation, "reporting-org"), "ref", agency.ref());
            Build.narrative(Build.with(reporter, "type", OwnActivity.code(agency.kind())), agency.name());
            return organisation;
        }

        @Override
        public void end() throws IOException {
            file.end();
        }
    }
}
