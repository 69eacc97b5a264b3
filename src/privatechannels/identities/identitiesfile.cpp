// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/identities/identitiesfile.h>

#include <privatechannels/identities/hiddenpart.h>

#include <utility>

namespace RadarDesk::privatechannels {

using namespace base;
using namespace workbench;

namespace {

constexpr QLatin1String IdentityId("id");
constexpr QLatin1String IdentityName("name");
constexpr QLatin1String IdentityCookies("cookieNames");
constexpr QLatin1String IdentityHeaders("headers");
constexpr QLatin1String HeaderName("name");
constexpr QLatin1String HeaderValue("value");
constexpr QLatin1String InKeychain("inKeychain");
constexpr QLatin1String IdentityLogin("login");

QJsonObject identityToJson(const IdentityEntry &entry)
{
    const Identity &identity = entry.identity;
    QJsonArray headers;
    for (const EndpointHeader &header : identity.headers) {
        QJsonObject json{{HeaderName, header.name}};
        if (!header.isSensitive())
            json.insert(HeaderValue, header.value);
        headers.append(json);
    }
    const QStringList cookies =
        entry.isAwaited ? entry.awaitedCookies : cookieNames(identity.cookies);
    QJsonObject json{{IdentityId, identity.id},
                     {IdentityName, identity.name},
                     {IdentityCookies, QJsonArray::fromStringList(cookies)},
                     {IdentityHeaders, headers},
                     {InKeychain, entry.isAwaited || hiddenPartOf(identity).has_value()}};
    if (identity.login)
        json.insert(IdentityLogin, toJson(*identity.login));
    return json;
}

std::optional<IdentityEntry> identityIn(const QJsonObject &entry)
{
    IdentityEntry taken;
    taken.identity.id = entry.value(IdentityId).toString();
    taken.identity.name = entry.value(IdentityName).toString().trimmed();
    if (taken.identity.id == NobodyId || taken.identity.name.isEmpty()
        || !entry.value(IdentityHeaders).isArray())
        return std::nullopt;
    const QJsonArray headers = entry.value(IdentityHeaders).toArray();
    for (const auto &header : headers)
        taken.identity.headers.append(
            EndpointHeader{header[HeaderName].toString(), header[HeaderValue].toString()});
    taken.identity.login = loginRecipeFromJson(entry.value(IdentityLogin).toObject());
    taken.isAwaited = entry.value(InKeychain).toBool();
    const QJsonArray cookies = entry.value(IdentityCookies).toArray();
    for (const auto &cookie : cookies)
        taken.awaitedCookies.append(cookie.toString());
    return taken;
}

ListForm identitiesForm()
{
    return {
        .version = QLatin1String("radardesk-identities"),
        .list = QLatin1String("identities"),
        .sentences = {
            "RadarDesk::privatechannels::IdentitiesFile",
            QT_TRANSLATE_NOOP("RadarDesk::privatechannels::IdentitiesFile",
                              "A newer version of RadarDesk saved the identities."),
            QT_TRANSLATE_N_NOOP("RadarDesk::privatechannels::IdentitiesFile",
                                "%n identities couldn't be read."),
            QT_TRANSLATE_NOOP("RadarDesk::privatechannels::IdentitiesFile",
                              "The identities couldn't be read."),
            QT_TRANSLATE_NOOP(
                "RadarDesk::privatechannels::IdentitiesFile",
                "The file %1 can't be copied, so it stays unchanged, and changes to the identities "
                "aren't saved. Check the permissions and free space of its folder.")}};
}

} // namespace

IdentitiesFile::IdentitiesFile(QString path, IdentitiesModel &model, QObject *parent)
    : ListFile(std::move(path), identitiesForm(),
               {.read = identityIn,
                .write = identityToJson,
                .values = [&model] { return model.kept(); },
                .set = [&model](const auto &taken) { model.setKept(taken); },
                .merge = [&model](const auto &taken) { model.merge(taken); }},
               parent)
{
    connect(&model, &IdentitiesModel::keptChanged, this, &IdentitiesFile::save);
}

} // namespace RadarDesk::privatechannels

#include "moc_identitiesfile.cpp"
