// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { Decimal } from "@/lib/decimal";
export interface paths {
    "/api/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["_agencies"];
        put?: never;
        post?: never;
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
        get: operations["_agencies_{id}"];
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
        get: operations["_clusters"];
        put?: never;
        post?: never;
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
        get: operations["_clusters_facets"];
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
        get: operations["_clusters_{id}"];
        put?: never;
        post?: never;
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
        get: operations["_interventions"];
        put?: never;
        post?: never;
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
        get: operations["_interventions_{id}"];
        put?: never;
        post?: never;
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
        get: operations["_contributions"];
        put?: never;
        post?: never;
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
        get: operations["_contributions_{id}"];
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
        get: operations["_funding_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["_adoptions"];
        put?: never;
        post?: never;
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
        get: operations["_adoptions_{id}"];
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
        get: operations["_ripple"];
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
        get: operations["_changes"];
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
        get: operations["_search"];
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
        get: operations["_overview"];
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
        /** @enum {string} */
        Side: "DONOR" | "COUNTERPART";
        /** @enum {string} */
        Confidence: "DOCUMENTED" | "INFERRED";
        Ref: {
            id: string;
            name: string;
        };
        Source: {
            title?: string;
            url?: string;
        };
        Identifier: {
            scheme: string;
            value: string;
        };
        /** @enum {string} */
        AgencyKind: "GOVERNMENT" | "LOCAL_GOVERNMENT" | "OTHER_PUBLIC_SECTOR" | "INTERNATIONAL_NGO" | "NATIONAL_NGO" | "REGIONAL_NGO" | "PARTNER_COUNTRY_NGO" | "PUBLIC_PRIVATE_PARTNERSHIP" | "MULTILATERAL" | "FOUNDATION" | "PRIVATE_SECTOR" | "PRIVATE_SECTOR_IN_PROVIDER_COUNTRY" | "PRIVATE_SECTOR_IN_RECIPIENT_COUNTRY" | "PRIVATE_SECTOR_IN_THIRD_COUNTRY" | "ACADEMIC" | "OTHER";
        AgencyName: {
            name: string;
            acronym?: string;
            from?: string;
            to?: string;
        };
        AgencySummary: {
            id: string;
            name: string;
            acronym?: string;
            kind: components["schemas"]["AgencyKind"];
            country: string;
            side: components["schemas"]["Side"];
            parent?: components["schemas"]["Ref"];
        };
        AgencyDetails: {
            id: string;
            name: string;
            acronym?: string;
            kind: components["schemas"]["AgencyKind"];
            country: string;
            side: components["schemas"]["Side"];
            names: components["schemas"]["AgencyName"][];
            aliases: string[];
            identifiers: components["schemas"]["Identifier"][];
            parent?: components["schemas"]["Ref"];
            founded?: string;
            dissolved?: string;
            website?: string;
            sources: components["schemas"]["Source"][];
            confidence: components["schemas"]["Confidence"];
            inferredFields: string[];
            notes?: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        Point: {
            latitude: Decimal;
            longitude: Decimal;
            precision?: string;
        };
        Place: {
            name: string;
            district?: string;
            province?: string;
            country: string;
            point?: components["schemas"]["Point"];
        };
        Sector: {
            label: string;
            isic: string[];
        };
        Observation: {
            indicator: string;
            value: Decimal;
            valueTo?: Decimal;
            unit: string;
            period?: string;
            approximate: boolean;
            scope?: string;
            note?: string;
            source: components["schemas"]["Source"];
        };
        Assessment: {
            text: string;
            source?: components["schemas"]["Source"];
        };
        /** @enum {string} */
        ClusterStage: "SELECTED" | "DIAGNOSED" | "PLANNED" | "IMPLEMENTING" | "MONITORED" | "HANDED_OVER";
        StageReached: {
            stage: components["schemas"]["ClusterStage"];
            date?: string;
            intervention?: string;
            source?: components["schemas"]["Source"];
            note?: string;
        };
        DefinitionCheck: {
            sectoral: boolean;
            geographical: boolean;
            concentrated: boolean;
            opportunities: boolean;
            threats: boolean;
            complete: boolean;
        };
        ClusterSummary: {
            id: string;
            name: string;
            sector?: components["schemas"]["Sector"];
            places: components["schemas"]["Place"][];
            stage?: components["schemas"]["ClusterStage"];
            complete: boolean;
        };
        ClusterDetails: {
            id: string;
            name: string;
            sector?: components["schemas"]["Sector"];
            places: components["schemas"]["Place"][];
            opportunities: components["schemas"]["Assessment"][];
            threats: components["schemas"]["Assessment"][];
            observations: components["schemas"]["Observation"][];
            stages: components["schemas"]["StageReached"][];
            stage?: components["schemas"]["ClusterStage"];
            definition: components["schemas"]["DefinitionCheck"];
            sources: components["schemas"]["Source"][];
            confidence: components["schemas"]["Confidence"];
            inferredFields: string[];
            notes?: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        Facet: {
            value: string;
            label: string;
            count: number;
        };
        ClusterFacets: {
            sectors: components["schemas"]["Facet"][];
            provinces: components["schemas"]["Facet"][];
            stages: components["schemas"]["Facet"][];
            agencies: components["schemas"]["Facet"][];
            programmes: components["schemas"]["Facet"][];
        };
        /** @enum {string} */
        InterventionLevel: "PROGRAMME" | "PROJECT" | "ACTIVITY";
        /** @enum {string} */
        InterventionType: "AWARENESS" | "DIAGNOSTIC_STUDY" | "TRAINING" | "COMMON_FACILITY" | "NETWORK" | "MARKET_ACCESS" | "TECHNOLOGY" | "FINANCE" | "INFRASTRUCTURE" | "POLICY" | "STUDY_TOUR" | "RESEARCH" | "MATCHMAKING" | "PRODUCT_DEVELOPMENT" | "AGENT_PLACEMENT" | "ACADEMIC_LINKAGE" | "HOSTING";
        /** @enum {string} */
        ActivityStatus: "PIPELINE" | "IMPLEMENTATION" | "FINALISATION" | "CLOSED" | "CANCELLED" | "SUSPENDED";
        /** @enum {string} */
        ParticipantRole: "FUNDING" | "ACCOUNTABLE" | "EXTENDING" | "IMPLEMENTING";
        /** @enum {string} */
        BudgetStatus: "INDICATIVE" | "COMMITTED";
        /** @enum {string} */
        HandoverState: "OPERATING" | "PARTLY_OPERATING" | "CLOSED" | "UNKNOWN";
        Participant: {
            agency: components["schemas"]["Ref"];
            role: components["schemas"]["ParticipantRole"];
        };
        ClusterShare: {
            cluster: components["schemas"]["Ref"];
            share?: Decimal;
        };
        Budget: {
            period?: string;
            amount: Decimal;
            currency: string;
            status: components["schemas"]["BudgetStatus"];
            note?: string;
            source?: components["schemas"]["Source"];
        };
        Result: {
            indicator: string;
            unit?: string;
            baseline?: Decimal;
            target?: Decimal;
            actual?: Decimal;
            period?: string;
            note?: string;
        };
        Handover: {
            agency: components["schemas"]["Ref"];
            date?: string;
            state: components["schemas"]["HandoverState"];
            note?: string;
        };
        InterventionSummary: {
            id: string;
            title: string;
            level: components["schemas"]["InterventionLevel"];
            type?: components["schemas"]["InterventionType"];
            status?: components["schemas"]["ActivityStatus"];
            reportedBy: components["schemas"]["Ref"];
            parent?: components["schemas"]["Ref"];
            plannedStart?: string;
            plannedEnd?: string;
            actualStart?: string;
            actualEnd?: string;
            clusters: number;
            draft: boolean;
        };
        InterventionDetails: {
            id: string;
            title: string;
            description?: string;
            level: components["schemas"]["InterventionLevel"];
            type?: components["schemas"]["InterventionType"];
            status?: components["schemas"]["ActivityStatus"];
            parent?: components["schemas"]["Ref"];
            reportedBy: components["schemas"]["Ref"];
            plannedStart?: string;
            plannedEnd?: string;
            actualStart?: string;
            actualEnd?: string;
            participants: components["schemas"]["Participant"][];
            clusters: components["schemas"]["ClusterShare"][];
            budgets: components["schemas"]["Budget"][];
            results: components["schemas"]["Result"][];
            handover?: components["schemas"]["Handover"];
            identifiers: components["schemas"]["Identifier"][];
            draft: boolean;
            ancestors: components["schemas"]["Ref"][];
            sources: components["schemas"]["Source"][];
            confidence: components["schemas"]["Confidence"];
            inferredFields: string[];
            notes?: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        /** @enum {string} */
        ContributionStage: "PLEDGE" | "COMMITMENT" | "ALLOCATION" | "RELEASE" | "EXPENDITURE";
        /** @enum {string} */
        FundingForm: "CASH" | "LOAN" | "IN_KIND" | "TECHNICAL_ASSISTANCE";
        InKind: {
            quantity?: Decimal;
            unit?: string;
            description?: string;
            valuationMethod?: string;
        };
        /** @enum {string} */
        Position: "CONFIRMED" | "DISPUTED";
        Statement: {
            agency: components["schemas"]["Ref"];
            position: components["schemas"]["Position"];
            amount?: Decimal;
            currency?: string;
            date?: string;
            reason?: string;
            sources: components["schemas"]["Source"][];
        };
        FundingLinkDetails: {
            contribution: string;
            amount: Decimal;
            provider: components["schemas"]["Ref"];
            intervention: components["schemas"]["Ref"];
        };
        ContributionSummary: {
            id: string;
            intervention: components["schemas"]["Ref"];
            provider: components["schemas"]["Ref"];
            providerSide: components["schemas"]["Side"];
            receiver?: components["schemas"]["Ref"];
            reportedBy: components["schemas"]["Ref"];
            reference?: string;
            stage: components["schemas"]["ContributionStage"];
            form: components["schemas"]["FundingForm"];
            amount?: Decimal;
            currency?: string;
            date?: string;
            disputed: boolean;
            passedOn?: Decimal;
            confidence: components["schemas"]["Confidence"];
            sources: components["schemas"]["Source"][];
            draft: boolean;
        };
        ContributionDetails: {
            id: string;
            intervention: components["schemas"]["Ref"];
            provider: components["schemas"]["Ref"];
            providerSide: components["schemas"]["Side"];
            receiver?: components["schemas"]["Ref"];
            reportedBy: components["schemas"]["Ref"];
            reference?: string;
            stage: components["schemas"]["ContributionStage"];
            form: components["schemas"]["FundingForm"];
            amount?: Decimal;
            currency?: string;
            date?: string;
            disputed: boolean;
            inKind?: components["schemas"]["InKind"];
            draft: boolean;
            statements: components["schemas"]["Statement"][];
            fundedBy: components["schemas"]["FundingLinkDetails"][];
            sources: components["schemas"]["Source"][];
            confidence: components["schemas"]["Confidence"];
            inferredFields: string[];
            notes?: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        FundingRow: {
            group?: components["schemas"]["Ref"];
            stage: components["schemas"]["ContributionStage"];
            currency?: string;
            gross: Decimal;
            passedOn: Decimal;
            net: Decimal;
            contributions: number;
            unvalued: number;
            disputed: number;
            records: string;
        };
        FundingSummary: {
            by?: string;
            asOf: string;
            rows: components["schemas"]["FundingRow"][];
            total: number;
        };
        /** @enum {string} */
        Mechanism: "EXPANSION" | "REPLICATION" | "ADAPTATION" | "STUDY";
        /** @enum {string} */
        AdoptionStage: "INTEREST" | "AGREED" | "STARTED" | "ESTABLISHED" | "ABANDONED";
        AdoptionStep: {
            stage: components["schemas"]["AdoptionStage"];
            date?: string;
            note?: string;
        };
        AdoptionSummary: {
            id: string;
            from: components["schemas"]["Ref"];
            fromCluster?: components["schemas"]["Ref"];
            adopter: components["schemas"]["Ref"];
            to?: components["schemas"]["Ref"];
            toClusters: components["schemas"]["Ref"][];
            mechanism: components["schemas"]["Mechanism"];
            stage: components["schemas"]["AdoptionStage"];
            date?: string;
            steps: components["schemas"]["AdoptionStep"][];
            sources: components["schemas"]["Source"][];
            confidence: components["schemas"]["Confidence"];
        };
        AdoptionDetails: {
            id: string;
            from: components["schemas"]["Ref"];
            fromCluster?: components["schemas"]["Ref"];
            adopter: components["schemas"]["Ref"];
            to?: components["schemas"]["Ref"];
            toClusters: components["schemas"]["Ref"][];
            mechanism: components["schemas"]["Mechanism"];
            stage: components["schemas"]["AdoptionStage"];
            date?: string;
            steps: components["schemas"]["AdoptionStep"][];
            sources: components["schemas"]["Source"][];
            confidence: components["schemas"]["Confidence"];
            inferredFields: string[];
            notes?: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        /** @enum {string} */
        RippleNodeKind: "INTERVENTION" | "AGENCY";
        RippleNode: {
            id: string;
            kind: components["schemas"]["RippleNodeKind"];
            ref: components["schemas"]["Ref"];
            agency?: components["schemas"]["Ref"];
            generation: number;
            origin: boolean;
            clusters: components["schemas"]["Ref"][];
            start?: string;
            abandoned: boolean;
        };
        RippleEdge: {
            adoption: string;
            from: string;
            to: string;
            mechanism: components["schemas"]["Mechanism"];
            stage: components["schemas"]["AdoptionStage"];
            date?: string;
            sources: components["schemas"]["Source"][];
        };
        Ripple: {
            nodes: components["schemas"]["RippleNode"][];
            edges: components["schemas"]["RippleEdge"][];
        };
        /** @enum {string} */
        Operation: "CREATE" | "UPDATE" | "DELETE";
        /** @enum {string} */
        RecordType: "agency" | "cluster" | "intervention" | "contribution" | "statement" | "adoption" | "exchange-rate";
        Change: {
            sequence: number;
            at: string;
            operation: components["schemas"]["Operation"];
            type: components["schemas"]["RecordType"];
            id: string;
            label: string;
            agency?: string;
            version: number;
        };
        /** @enum {string} */
        SearchHitType: "agency" | "cluster" | "intervention";
        SearchHit: {
            type: components["schemas"]["SearchHitType"];
            id: string;
            name: string;
            matched: string;
            detail?: string;
        };
        SearchResult: {
            items: components["schemas"]["SearchHit"][];
        };
        ClusterStageCount: {
            stage?: components["schemas"]["ClusterStage"];
            count: number;
        };
        /** @enum {string} */
        MissingCode: "definition-incomplete" | "no-intervention" | "no-funding" | "unvalued" | "disputed";
        Missing: {
            code: components["schemas"]["MissingCode"];
            count: number;
            records: string;
        };
        Overview: {
            agencies: number;
            clusters: number;
            interventions: number;
            contributions: number;
            adoptions: number;
            clustersByStage: components["schemas"]["ClusterStageCount"][];
            missing: components["schemas"]["Missing"][];
            newest?: string;
        };
        ProblemError: {
            pointer?: string;
            parameter?: string;
            detail: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            instance?: string;
            errors?: components["schemas"]["ProblemError"][];
        };
        AgencyPage: {
            items: components["schemas"]["AgencySummary"][];
            next: string | null;
            total?: number;
        };
        ClusterPage: {
            items: components["schemas"]["ClusterSummary"][];
            next: string | null;
            total?: number;
        };
        InterventionPage: {
            items: components["schemas"]["InterventionSummary"][];
            next: string | null;
            total?: number;
        };
        ContributionPage: {
            items: components["schemas"]["ContributionSummary"][];
            next: string | null;
            total?: number;
        };
        AdoptionPage: {
            items: components["schemas"]["AdoptionSummary"][];
            next: string | null;
            total?: number;
        };
        ChangePage: {
            items: components["schemas"]["Change"][];
            next: string | null;
            total?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Side = components['schemas']['Side'];
export type Confidence = components['schemas']['Confidence'];
export type Ref = components['schemas']['Ref'];
export type Source = components['schemas']['Source'];
export type Identifier = components['schemas']['Identifier'];
export type AgencyKind = components['schemas']['AgencyKind'];
export type AgencyName = components['schemas']['AgencyName'];
export type AgencySummary = components['schemas']['AgencySummary'];
export type AgencyDetails = components['schemas']['AgencyDetails'];
export type Point = components['schemas']['Point'];
export type Place = components['schemas']['Place'];
export type Sector = components['schemas']['Sector'];
export type Observation = components['schemas']['Observation'];
export type Assessment = components['schemas']['Assessment'];
export type ClusterStage = components['schemas']['ClusterStage'];
export type StageReached = components['schemas']['StageReached'];
export type DefinitionCheck = components['schemas']['DefinitionCheck'];
export type ClusterSummary = components['schemas']['ClusterSummary'];
export type ClusterDetails = components['schemas']['ClusterDetails'];
export type Facet = components['schemas']['Facet'];
export type ClusterFacets = components['schemas']['ClusterFacets'];
export type InterventionLevel = components['schemas']['InterventionLevel'];
export type InterventionType = components['schemas']['InterventionType'];
export type ActivityStatus = components['schemas']['ActivityStatus'];
export type ParticipantRole = components['schemas']['ParticipantRole'];
export type BudgetStatus = components['schemas']['BudgetStatus'];
export type HandoverState = components['schemas']['HandoverState'];
export type Participant = components['schemas']['Participant'];
export type ClusterShare = components['schemas']['ClusterShare'];
export type Budget = components['schemas']['Budget'];
export type Result = components['schemas']['Result'];
export type Handover = components['schemas']['Handover'];
export type InterventionSummary = components['schemas']['InterventionSummary'];
export type InterventionDetails = components['schemas']['InterventionDetails'];
export type ContributionStage = components['schemas']['ContributionStage'];
export type FundingForm = components['schemas']['FundingForm'];
export type InKind = components['schemas']['InKind'];
export type Position = components['schemas']['Position'];
export type Statement = components['schemas']['Statement'];
export type FundingLinkDetails = components['schemas']['FundingLinkDetails'];
export type ContributionSummary = components['schemas']['ContributionSummary'];
export type ContributionDetails = components['schemas']['ContributionDetails'];
export type FundingRow = components['schemas']['FundingRow'];
export type FundingSummary = components['schemas']['FundingSummary'];
export type Mechanism = components['schemas']['Mechanism'];
export type AdoptionStage = components['schemas']['AdoptionStage'];
export type AdoptionStep = components['schemas']['AdoptionStep'];
export type AdoptionSummary = components['schemas']['AdoptionSummary'];
export type AdoptionDetails = components['schemas']['AdoptionDetails'];
export type RippleNodeKind = components['schemas']['RippleNodeKind'];
export type RippleNode = components['schemas']['RippleNode'];
export type RippleEdge = components['schemas']['RippleEdge'];
export type Ripple = components['schemas']['Ripple'];
export type Operation = components['schemas']['Operation'];
export type RecordType = components['schemas']['RecordType'];
export type Change = components['schemas']['Change'];
export type SearchHitType = components['schemas']['SearchHitType'];
export type SearchHit = components['schemas']['SearchHit'];
export type SearchResult = components['schemas']['SearchResult'];
export type ClusterStageCount = components['schemas']['ClusterStageCount'];
export type MissingCode = components['schemas']['MissingCode'];
export type Missing = components['schemas']['Missing'];
export type Overview = components['schemas']['Overview'];
export type ProblemError = components['schemas']['ProblemError'];
export type Problem = components['schemas']['Problem'];
export type AgencyPage = components['schemas']['AgencyPage'];
export type ClusterPage = components['schemas']['ClusterPage'];
export type InterventionPage = components['schemas']['InterventionPage'];
export type ContributionPage = components['schemas']['ContributionPage'];
export type AdoptionPage = components['schemas']['AdoptionPage'];
export type ChangePage = components['schemas']['ChangePage'];
export type $defs = Record<string, never>;
export interface operations {
    _agencies: {
        parameters: {
            query?: {
                q?: string;
                id?: string[];
                kind?: components["schemas"]["AgencyKind"][];
                country?: string[];
                side?: components["schemas"]["Side"];
                parent?: string[];
                sort?: string;
                limit?: number;
                after?: string;
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyPage"];
                };
            };
            /** @description no */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "_agencies_{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDetails"];
                };
            };
            /** @description no */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    _clusters: {
        parameters: {
            query?: {
                q?: string;
                id?: string[];
                sector?: string[];
                province?: string[];
                stage?: components["schemas"]["ClusterStage"][];
                agency?: string[];
                programme?: string[];
                sort?: string;
                limit?: number;
                after?: string;
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterPage"];
                };
            };
            /** @description no */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    _clusters_facets: {
        parameters: {
            query?: {
                q?: string;
                id?: string[];
                sector?: string[];
                province?: string[];
                stage?: components["schemas"]["ClusterStage"][];
                agency?: string[];
                programme?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterFacets"];
                };
            };
            /** @description no */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "_clusters_{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterDetails"];
                };
            };
            /** @description no */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    _interventions: {
        parameters: {
            query?: {
                q?: string;
                id?: string[];
                level?: components["schemas"]["InterventionLevel"][];
                type?: components["schemas"]["InterventionType"][];
                status?: components["schemas"]["ActivityStatus"][];
                agency?: string[];
                role?: components["schemas"]["ParticipantRole"][];
                cluster?: string[];
                programme?: string[];
                parent?: string[];
                reportedBy?: string[];
                since?: string;
                until?: string;
                draft?: boolean;
                sort?: string;
                limit?: number;
                after?: string;
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionPage"];
                };
            };
            /** @description no */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "_interventions_{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionDetails"];
                };
            };
            /** @description no */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    _contributions: {
        parameters: {
            query?: {
                q?: string;
                id?: string[];
                intervention?: string[];
                programme?: string[];
                cluster?: string[];
                agency?: string[];
                provider?: string[];
                receiver?: string[];
                reportedBy?: string[];
                side?: components["schemas"]["Side"];
                stage?: components["schemas"]["ContributionStage"][];
                form?: components["schemas"]["FundingForm"][];
                currency?: string[];
                since?: string;
                until?: string;
                disputed?: boolean;
                valued?: boolean;
                reference?: string;
                draft?: boolean;
                sort?: string;
                limit?: number;
                after?: string;
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionPage"];
                };
            };
            /** @description no */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "_contributions_{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionDetails"];
                };
            };
            /** @description no */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    _funding_summary: {
        parameters: {
            query?: {
                by?: string;
                q?: string;
                id?: string[];
                intervention?: string[];
                programme?: string[];
                cluster?: string[];
                agency?: string[];
                provider?: string[];
                receiver?: string[];
                reportedBy?: string[];
                side?: components["schemas"]["Side"];
                stage?: components["schemas"]["ContributionStage"][];
                form?: components["schemas"]["FundingForm"][];
                currency?: string[];
                since?: string;
                until?: string;
                disputed?: boolean;
                valued?: boolean;
                reference?: string;
                draft?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingSummary"];
                };
            };
            /** @description no */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    _adoptions: {
        parameters: {
            query?: {
                from?: string[];
                adopter?: string[];
                to?: string[];
                cluster?: string[];
                mechanism?: components["schemas"]["Mechanism"][];
                stage?: components["schemas"]["AdoptionStage"][];
                sort?: string;
                limit?: number;
                after?: string;
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionPage"];
                };
            };
            /** @description no */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "_adoptions_{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionDetails"];
                };
            };
            /** @description no */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    _ripple: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ripple"];
                };
            };
            /** @description no */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    _changes: {
        parameters: {
            query?: {
                after?: string;
                type?: components["schemas"]["RecordType"][];
                id?: string[];
                limit?: number;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            /** @description no */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    _search: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description no */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    _overview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description no */
            400: {
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
