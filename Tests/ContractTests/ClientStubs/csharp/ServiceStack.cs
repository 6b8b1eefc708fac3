// As much of the ServiceStack assemblies as generated code names.
using System;

namespace ServiceStack
{
    public interface IReturn<T> {}
    public interface IReturnVoid {}
    public interface IGet {}
    public interface IPost {}
    public interface IPut {}
    public interface IPatch {}
    public interface IDelete {}

    [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
    public class RouteAttribute : Attribute { public RouteAttribute(string path) {} public RouteAttribute(string path, string verbs) {} }
    [AttributeUsage(AttributeTargets.All)]
    public class ApiAttribute : Attribute { public string Description { get; set; } }
    [AttributeUsage(AttributeTargets.All)]
    public class ApiMemberAttribute : Attribute { public string Description { get; set; } public bool IsRequired { get; set; } }

    public class ResponseStatus {}
    public class ResponseError {}
    public class ErrorResponse {}
    public class AuthenticateResponse {}
}

namespace ServiceStack.DataAnnotations
{
    public class IgnoreAttribute : Attribute {}
}
