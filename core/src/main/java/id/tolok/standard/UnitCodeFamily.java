package id.tolok.standard;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form that codes of units have or had, with the meaning of its parts; all are in circulation today.
 *
 * <p>Sources: the appendices of the decrees named with each, and codes as printed in standards and schemes.
 */
public enum UnitCodeFamily implements Labelled {
    /**
     * {@code M.701001.005.01}: category of the business classification KBLI, its six digits, sequence, version
     * (Permenakertrans 8/2012).
     */
    NUMERIC(
            "(?<category>[A-V])\\.(?<group>(?<mainGroup>\\d{2})\\d{4})\\.(?<sequence>\\d{3})\\.(?<version>\\d{2})",
            "A.999999.999.99", "numerik (Permenakertrans 8/2012)", "numeric (Permenakertrans 8/2012)"),
    /** {@code M.74100.001.02}: as {@link #NUMERIC} with five digits, as SKKNI 301/2016 prints it. */
    NUMERIC_5(
            "(?<category>[A-V])\\.(?<group>(?<mainGroup>\\d{2})\\d{3})\\.(?<sequence>\\d{3})\\.(?<version>\\d{2})",
            "A.99999.999.99", "numerik dengan lima digit", "numeric with five digits"),
    /**
     * {@code J.62DMI00.009.1}: category, main group, three letters of the field, two digits of the sub-field, sequence, version.
     * In use from 2018 on; a few print the version with two digits.
     */
    ALPHANUMERIC(
            "(?<category>[A-V])\\.(?<mainGroup>\\d{2})(?<field>[A-Z]{3})(?<group>\\d{2})\\.(?<sequence>\\d{3})"
                    + "\\.(?<version>\\d{1,2})",
            "A.99AAA99.999.9", "alfanumerik (sejak 2018)", "alphanumeric (since 2018)"),
    /** {@code TIK.OP02.001.01}: sector, sub-sector, group, sequence, version (the formats of 2003 and 2007). */
    SECTOR(
            "(?<sector>[A-Z]{3})\\.(?<field>(?!UK)[A-Z]{2})(?<group>\\d{2})\\.(?<sequence>\\d{3})\\.(?<version>\\d{2})",
            "AAA.AA99.999.99", "sektor (2003 dan 2007)", "sector (2003 and 2007)"),
    /** {@code SMAW.UK01.101.01}: units that the owner of a scheme wrote for itself. */
    SCHEME_OWN(
            "(?<sector>[A-Z]{2,4})\\.(?<field>UK)(?<group>\\d{2})\\.(?<sequence>\\d{3})\\.(?<version>\\d{2})",
            "", "khusus skema", "a scheme's own"),
    /** {@code KTL.IK.205.101.01}: electricity; the regulation prints some with a dot at the end. */
    ELECTRICITY_2010(
            "(?<sector>[A-Z]{3})\\.(?<field>[A-Z]{2})\\.(?<group>\\d{3})\\.(?<sequence>\\d{3})\\.(?<version>\\d{2})\\.?",
            "", "ketenagalistrikan 2010", "electricity 2010"),
    /** {@code IPL.KON.001(1).A}: electricity; what the last two parts mean is not known. */
    ELECTRICITY_2006(
            "(?<sector>[A-Z]{3})\\.(?<field>[A-Z]{3})\\.(?<sequence>\\d{3}) ?\\(\\d\\)\\.[A-Z]",
            "", "ketenagalistrikan 2006", "electricity 2006"),
    /** {@code MSL913001A}: from an Australian training package; the last letter is the version. */
    AUSTRALIAN("[A-Z]{3,7}\\d{3,6}(?<version>[A-Z])", "", "paket pelatihan Australia", "Australian training package"),
    /** {@code J.612000.001}: none of these, but runs of capitals and digits between dots that contain a digit. */
    OTHER("[A-Z](?=.*\\d)[A-Z0-9]*(\\.[A-Z0-9()]+)*", "", "lainnya", "other");

    private final Pattern pattern;
    private final String template;
    private final String indonesian;
    private final String english;

    UnitCodeFamily(String pattern, String template, String indonesian, String english) {
        this.pattern = Pattern.compile(pattern);
        this.template = template;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The first family that a text belongs to, if any. */
    static Optional<UnitCodeFamily> findOf(String text) {
        return Arrays.stream(values())
                .filter(family -> family.pattern.matcher(text).matches())
                .findFirst();
    }

    /** A part of a code of this family, by its name in the pattern. */
    Optional<String> findPart(String text, String name) {
        Matcher matcher = pattern.matcher(text);
        return pattern.pattern().contains("(?<" + name + ">") && matcher.matches()
                ? Optional.of(matcher.group(name))
                : Optional.empty();
    }

    /** Where letters (A) and digits (9) stand in codes of this family; empty if that varies. */
    String template() {
        return template;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
