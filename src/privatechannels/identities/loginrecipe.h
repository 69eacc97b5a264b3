// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/wire.h>

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace RadarDesk::privatechannels {

/// How an identity signs in: a form that is sent as a browser sends it, or the same as JSON.
struct LoginRecipe
{
    QString address; ///< Where it is sent.
    QString form; ///< The page with the form, whose hidden fields go along; empty: none is read.
    bool asJson = false;
    QString userField = QStringLiteral("email");
    QString user;
    QString passwordField = QStringLiteral("password");
    QString password; ///< Never in a file.

    bool operator==(const LoginRecipe &) const = default;
};

using LoginFields = QList<std::pair<QString, QString>>;

/// Why it can't be used as it is, in a sentence; empty when it can.
[[nodiscard]] QString faultOf(const LoginRecipe &recipe);

/// The hidden fields of the form in \a html that asks for a password, or of all forms where none
/// does: a CSRF token, for example.
[[nodiscard]] LoginFields hiddenFieldsIn(const QByteArray &html);

/// The request that signs in, with \a hidden from the form's page.
[[nodiscard]] PushRadar::Request loginRequest(const LoginRecipe &recipe, const LoginFields &hidden);

/// Without the password.
[[nodiscard]] QJsonObject toJson(const LoginRecipe &recipe);
/// Reads what toJson() wrote; nothing when \a json is empty.
[[nodiscard]] std::optional<LoginRecipe> loginRecipeFromJson(const QJsonObject &json);

} // namespace RadarDesk::privatechannels
