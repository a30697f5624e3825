namespace Vroegsignalering.Domain.Signals;

/// <summary>What the content of a field must look like; it decides which JSON type is expected.</summary>
public enum FieldForm
{
    /// <summary>Free text in Unicode NFC without control or formatting characters.</summary>
    Text,

    /// <summary>A reference of the partner's own: ASCII letters, digits and <c>- . _ / :</c>.</summary>
    Reference,

    /// <summary>One of a list of codes, written exactly so.</summary>
    Code,

    /// <summary>A four-digit municipality code.</summary>
    Gemeentecode,

    /// <summary>A Dutch postcode.</summary>
    Postcode,

    /// <summary>A citizen service number that passes the 11-test.</summary>
    Bsn,

    /// <summary>A calendar date as <c>yyyy-MM-dd</c>, not in the future.</summary>
    PastDate,

    /// <summary>A calendar date as <c>yyyy-MM-dd</c> that may lie ahead.</summary>
    PlannedDate,

    /// <summary>A year, a year and month, or a date, not in the future.</summary>
    PartialDate,

    /// <summary>A whole number: a JSON number such as <c>45012</c> or <c>45012.0</c>, or digits in a row.</summary>
    WholeNumber,

    /// <summary>Yes or no: a JSON boolean, or a word such as <c>ja</c>, <c>n</c>, <c>WAAR</c> or <c>0</c> in a row.</summary>
    Flag,

    /// <summary>As a flag, but in JSON too in words, and whatever is no clear no is a yes (IN-13).</summary>
    CrisisFlag,

    /// <summary>The id of a refusal, a uuid.</summary>
    Refusal,
}
