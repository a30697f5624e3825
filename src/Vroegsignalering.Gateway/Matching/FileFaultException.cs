namespace Vroegsignalering.Gateway.Matching;

/// <summary>A file cannot be used as a whole; the message says which, why and how to repair it, in Dutch.</summary>
internal sealed class FileFaultException(string message) : Exception(message);
