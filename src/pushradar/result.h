// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace PushRadar {

struct Error;

/// Either a value or the reason there is none. Ask ok() before value() or error().
template <typename T, typename E = Error> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(E error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_content); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_content)); }
    [[nodiscard]] const E &error() const { return std::get<1>(m_content); }

    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }

    /// The value, or \a other when there is none.
    [[nodiscard]] T valueOr(T other) const { return ok() ? value() : std::move(other); }
    /// What \a next makes of the value, which may fail as well.
    template <typename Next>
    [[nodiscard]] auto andThen(const Next &next) const -> decltype(next(std::declval<const T &>()))
    {
        if (!ok())
            return error();
        return next(value());
    }
    /// A result with what \a change makes of the value.
    template <typename Change>
    [[nodiscard]] auto map(const Change &change) const
        -> Result<std::remove_cvref_t<decltype(change(std::declval<const T &>()))>, E>
    {
        if (!ok())
            return error();
        return change(value());
    }
    /// Whether it went well, without the value.
    [[nodiscard]] Result<void, E> withoutValue() const
    {
        return ok() ? Result<void, E>() : Result<void, E>(error());
    }

private:
    std::variant<T, E> m_content;
};

/// Either all went well or the reason why not. Ask ok() before error().
template <typename E> class [[nodiscard]] Result<void, E>
{
public:
    Result() = default;
    Result(E error)
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const E &error() const { return *m_error; }

    /// What \a next gives, which is called only when all went well so far.
    template <typename Next> [[nodiscard]] auto andThen(const Next &next) const -> decltype(next())
    {
        if (!ok())
            return error();
        return next();
    }
    /// A result with what \a make gives.
    template <typename Make>
    [[nodiscard]] auto map(const Make &make) const
        -> Result<std::remove_cvref_t<decltype(make())>, E>
    {
        if (!ok())
            return error();
        return make();
    }

private:
    std::optional<E> m_error;
};

} // namespace PushRadar
