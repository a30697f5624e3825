namespace Vroegsignalering.Fhir.Patching;

/// <summary>What a JSON Patch operation with a value does (RFC 6902, section 4).</summary>
public enum PatchVerb
{
    /// <summary>Sets the element, present or not.</summary>
    Add,

    /// <summary>Sets the element, present or not: what it says belongs to this step, whatever stood there before.</summary>
    Replace,

    /// <summary>Changes nothing; the whole patch fails when the element, as the operations before made it, differs.</summary>
    Test,
}
