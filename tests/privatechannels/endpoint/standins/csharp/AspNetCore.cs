// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for as much of ASP.NET Core as an endpoint names; it is compiled, not run.

using System;
using System.Security.Principal;

namespace Microsoft.AspNetCore.Mvc
{
    public interface IActionResult
    {
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class HttpGetAttribute : Attribute
    {
        public HttpGetAttribute(string template)
        {
        }
    }

    public abstract class Controller
    {
        public IPrincipal User { get; set; }

        public IActionResult Ok(object value)
        {
            return null;
        }

        public IActionResult BadRequest(object value)
        {
            return null;
        }

        public IActionResult StatusCode(int status, object value)
        {
            return null;
        }
    }
}
