package id.tolok.json;

import id.tolok.scheme.CertificationScheme;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;

/** The JSON formats of the values of this module. */
public final class CoreJson {

    /** Unit codes, as their text. */
    public static final Format<UnitCode> UNIT_CODE = Formats.parsed(UnitCode::parse, UnitCode::toString);

    /** Addresses in a standard, as their text. */
    public static final Format<StandardRef> STANDARD_REF = Formats.parsed(StandardRef::parse, StandardRef::toString);

    /** Competency standards. */
    public static final Document<CompetencyStandard> STANDARD =
            Document.of("tolok/standard/1", CompetencyStandard.class, StandardJson.standard());

    /** Certification schemes. */
    public static final Document<CertificationScheme> SCHEME =
            Document.of("tolok/scheme/1", CertificationScheme.class, SchemeJson.scheme());

    private CoreJson() {}
}
