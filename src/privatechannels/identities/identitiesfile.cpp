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
    return {{IdentityId, identity.id},
            {IdentityName, identity.name},
            {IdentityCookies, QJsonArray::fromStringList(cookies)},
            {IdentityHeaders, headers},
            {InKeychain, entry.isAwaited || hiddenPartOf(identity).has_value()}};
}

} // namespace

IdentitiesFile::IdentitiesFile(QString path, IdentitiesModel &model, QObject *parent)
    : KeptListFile(std::move(path), QLatin1String("radardesk-identities"),
                   QLatin1String("identities"), bothByName, parent)
    , m_model(model)
{
}

QString IdentitiesFile::sentenceFor(Fault fault, int count) const
{
    switch (fault) {
    case Fault::Newer:
        return tr("A newer version of RadarDesk has written the identities.");
    case Fault::Lost:
        return tr("%n identities could not be read.", nullptr, count);
    case Fault::Unreadable:
        break;
    case Fault::CannotCopy:
        return tr("The file %1 can't be copied. It stays as it is, and no change of the identities "
                  "is kept.");
    case Fault::SetAside:
        return tr("The identities could not be read. The file has been set aside as %1.");
    }
    return tr("The identities could not be read.");
}

bool IdentitiesFile::take(const QJsonObject &entry)
{
    IdentityEntry taken;
    taken.identity.id = entry.value(IdentityId).toString();
    taken.identity.name = entry.value(IdentityName).toString().trimmed();
    if (taken.identity.id == NobodyId || taken.identity.name.isEmpty()
        || !entry.value(IdentityHeaders).isArray())
        return false;
    const QJsonArray headers = entry.value(IdentityHeaders).toArray();
    for (const auto &header : headers)
        taken.identity.headers.append(
            EndpointHeader{header[HeaderName].toString(), header[HeaderValue].toString()});
    taken.isAwaited = entry.value(InKeychain).toBool();
    const QJsonArray cookies = entry.value(IdentityCookies).toArray();
    for (const auto &cookie : cookies)
        taken.awaitedCookies.append(cookie.toString());
    m_taken.append(taken);
    return true;
}

void IdentitiesFile::finish()
{
    m_model.setKept(std::exchange(m_taken, {}));
    connect(&m_model, &IdentitiesModel::keptChanged, this, &IdentitiesFile::save,
            Qt::UniqueConnection);
}

void IdentitiesFile::finishMerging()
{
    m_model.takeOver(std::exchange(m_taken, {}));
}

QJsonArray IdentitiesFile::entries() const
{
    QJsonArray entries;
    const QList<IdentityEntry> kept = m_model.kept();
    for (const IdentityEntry &entry : kept)
        entries.append(identityToJson(entry));
    return entries;
}

} // namespace RadarDesk::privatechannels

#include "moc_identitiesfile.cpp"
