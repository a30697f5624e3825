using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.IdentityModel.Tokens;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>Who gets in: machines with a token (ours or the external issuer's), people with a cookie or a token.</summary>
public static class AccessSetup
{
    public static void AddAccess(this IServiceCollection services, AccessOptions options, RsaSecurityKey key)
    {
        services.AddSingleton(options).AddSingleton(key).AddSingleton<AccessTokens>();
        services.AddSingleton<IdentityDirectory>().AddSingleton(HashGate.OfThisMachine()).AddSingleton<SecretChecks>();
        services.AddSingleton(OAuthProblems.Format);
        services.AddAuthorization(rights => rights.AddRights());
        services.AddAntiforgery(form =>
        {
            form.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            form.SuppressXFrameOptionsHeader = true; // ResponseHeaders says it more strictly.
        });
        services.AddDataProtection()
            .SetApplicationName("vroegsignalering")
            .PersistKeysToFileSystem(PrivateFiles.MakeFolder(options.DataProtectionFolder!));
        services.AddSchemes(options);
    }

    private static void AddSchemes(this IServiceCollection services, AccessOptions options)
    {
        var authentication = services.AddAuthentication(Schemes.ByRequest)
            .AddPolicyScheme(Schemes.ByRequest, displayName: null, choice =>
                choice.ForwardDefaultSelector = context => Schemes.Of(context.Request, options.Authority))
            .AddJwtBearer(Schemes.OwnToken, bearer => bearer.MapInboundClaims = bearer.IncludeErrorDetails = false)
            .AddCookie(Schemes.Cookie, SetCookie);
        services.AddOptions<JwtBearerOptions>(Schemes.OwnToken)
            .Configure<AccessTokens>((bearer, tokens) => bearer.TokenValidationParameters = tokens.Validation());
        if (options.Authority is not null) authentication.AddExternalTokens(options);
    }

    private static void AddExternalTokens(this AuthenticationBuilder authentication, AccessOptions options) =>
        authentication.AddJwtBearer(Schemes.ExternalToken, bearer =>
        {
            bearer.MapInboundClaims = bearer.IncludeErrorDetails = false;
            bearer.Authority = options.Authority!.ToString();
            bearer.Audience = options.Audience;
            bearer.Events = new JwtBearerEvents
            {
                OnTokenValidated = valid =>
                {
                    valid.Principal = CallerKinds.OfExternal(valid.Principal!, options.MachineMark!.Value);
                    return Task.CompletedTask;
                },
            };
        });

    private static void SetCookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "vroegsignalering";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromHours(1);
        cookie.LoginPath = SignInEndpoints.Path;
        cookie.ReturnUrlParameter = SignInEndpoints.ReturnParameter;
        cookie.Events.OnRedirectToAccessDenied = denied =>
        {
            denied.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
