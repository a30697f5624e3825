using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Settings;

namespace Vroegsignalering.Gateway.Signals.Description;

/// <summary>The description of the partners' API (OpenAPI 3.1): built once, fields and codes from the same table the parser reads.</summary>
internal sealed class PartnerApi(ContactOptions contact)
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // As it is served, and as it is kept in contracts/openapi/partner.json.
    private readonly string _text = Document(contact).ToJsonString(Layout) + "\n";

    public IResult Show(HttpResponse answer)
    {
        answer.Headers.AccessControlAllowOrigin = "*";
        return TypedResults.Text(_text, "application/json");
    }

    private static JsonObject Document(ContactOptions contact) => new()
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject
        {
            ["title"] = "Vroegsignalering: signalen van partners",
            ["description"] = "Vroege signalen van betalingsachterstanden aan gemeenten (Wet gemeentelijke schuldhulpverlening, artikel 3).",
            ["version"] = ResponseHeaders.ApiVersion,
            ["contact"] = new JsonObject { ["name"] = contact.Name, ["email"] = contact.Email, ["url"] = contact.Url.ToString() },
            ["license"] = new JsonObject { ["name"] = "EUPL-1.2", ["identifier"] = "EUPL-1.2" },
        },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = "/v1" }),
        ["tags"] = new JsonArray(PartnerPaths.Tags()),
        ["security"] = new JsonArray(new JsonObject { ["token"] = new JsonArray() }),
        ["paths"] = PartnerPaths.All(),
        ["components"] = new JsonObject
        {
            ["schemas"] = PartnerSchemas.All(),
            ["responses"] = PartnerResponses.Problems(),
            ["headers"] = new JsonObject
            {
                ["API-Version"] = new JsonObject
                {
                    ["description"] = "De versie van deze API.",
                    ["schema"] = new JsonObject { ["type"] = "string", ["examples"] = new JsonArray(ResponseHeaders.ApiVersion) },
                },
            },
            ["securitySchemes"] = new JsonObject { ["token"] = Token() },
        },
    };

    private static JsonObject Token() => new()
    {
        ["type"] = "oauth2",
        ["flows"] = new JsonObject
        {
            ["clientCredentials"] = new JsonObject
            {
                ["tokenUrl"] = "/oauth/token",
                ["scopes"] = new JsonObject
                {
                    [Hosting.Access.Scopes.WriteSignals] = "Signalen sturen en intrekken.",
                    [Hosting.Access.Scopes.ReadSignals] = "Eigen signalen en leveringen bekijken.",
                },
            },
        },
    };
}
