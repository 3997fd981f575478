import type { ClusterDetails, Place } from "@/api/schema";
import { countryName } from "@/lib/countries";
import { listed } from "@/lib/listed";
import { words } from "@/lib/words";
import { Facts } from "@/ui/Facts";
import { Mark } from "@/ui/Mark";
import { Row, Titled } from "@/ui/Row";
import { Link } from "@tanstack/react-router";
import { provinceName } from "./mapped";

const where = ({ district, province, country }: Place) =>
  listed([
    ...new Set([
      district && words.cluster.district(district),
      province && provinceName(province),
      countryName(country),
    ]),
  ]);

const PlaceFact = ({ place }: { place: Place }) => (
  <Titled
    below={
      <>
        {where(place)}
        {place.point && (
          <>
            <br />
            {/* Latitude first, from left to right in every language: turned round it is another place. */}
            <bdi dir="ltr">{`${place.point.latitude}, ${place.point.longitude}`}</bdi>
            {place.point.precision && ` (${place.point.precision})`}
          </>
        )}
      </>
    }
  >
    {place.name}
  </Titled>
);

export const ClusterFacts = ({ cluster: { sector, places } }: { cluster: ClusterDetails }) => (
  <Facts
    facts={[
      [words.cluster.sector, sector?.label],
      [
        words.cluster.isic,
        sector && sector.isic.length > 0 && (
          <Row>
            {sector.isic.map((code) => (
              <Link key={code} to="/clusters" search={{ sector: [code] }}>
                <Mark>{code}</Mark>
              </Link>
            ))}
          </Row>
        ),
      ],
      ...places.map(
        (place) =>
          [words.cluster.place, <PlaceFact key={place.name} place={place} />] as [string, React.ReactNode],
      ),
    ]}
  />
);
