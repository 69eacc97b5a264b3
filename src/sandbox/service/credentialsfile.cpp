// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/credentialsfile.h>

#include <base/storage/filelock.h>
#include <base/storage/regularfile.h>
#include <base/storage/wholefile.h>
#include <pushradar/jsonvalue.h>

#include <QCoreApplication>

#include <optional>

#include <unistd.h>

namespace RadarDesk::sandbox {

using namespace base;

using PushRadar::JsonValue;
using PushRadar::Result;

namespace {

constexpr qint64 LargestCredentials = qint64{64} * 1024;
/// For another program that makes the same file.
constexpr std::chrono::seconds MakingTime{5};

struct CredentialsText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::sandbox::CredentialsFile)
};

bool isOfOthers(const QString &path)
{
    const QFileInfo file = behindLinks(path);
    return file.ownerId() != ::geteuid()
        || (file.permissions() & (QFileDevice::WriteGroup | QFileDevice::WriteOther));
}

QByteArray credentialIn(const JsonValue &json, QStringView member, QByteArrayView prefix)
{
    const JsonValue value = json.member(member);
    const QByteArray text =
        value.type() == JsonValue::Type::String ? value.toString().toUtf8() : QByteArray();
    return isCredential(text, prefix) ? text : QByteArray();
}

Result<Credentials, QString> credentialsIn(const QString &path, const QByteArray &content)
{
    const auto json = JsonValue::fromJson(content);
    Credentials credentials;
    if (json) {
        credentials = {credentialIn(*json, u"secret", "sk_"), credentialIn(*json, u"key", "pk_")};
    }
    if (credentials.secret.isEmpty() || credentials.publicKey.isEmpty()) {
        return CredentialsText::tr("%1 contains no secret and public key. Correct the file, or "
                                   "delete it to create new ones.",
                                   "a path")
            .arg(path);
    }
    return credentials;
}

/// What the file says; nothing when it isn't there.
std::optional<Result<Credentials, QString>> readCredentials(const QString &path)
{
    const RegularContent content = readRegular(path, LargestCredentials);
    if (!content.fault.isEmpty())
        return content.fault;
    if (!content.exists)
        return std::nullopt;
    if (isOfOthers(path)) {
        return CredentialsText::tr(
                   "Other users can change %1. Allow only its owner to write to it: chmod 600.",
                   "a path")
            .arg(path);
    }
    return credentialsIn(path, content.bytes);
}

} // namespace

Result<Credentials, QString> keptCredentials(const QString &path)
{
    if (const auto kept = readCredentials(path))
        return *kept;
    // Two that start at once have the same credentials. Where no lock can be made, the file can't.
    FileLock lock;
    if (lock.lock(path + QStringLiteral(".lock"), FileLock::Mode::Exclusive, MakingTime)
        == FileLock::Outcome::Busy)
        return CredentialsText::tr("%1 is locked by another program.", "a path").arg(path);
    if (const auto kept = readCredentials(path))
        return *kept;
    Credentials credentials{randomCredential("sk_"), randomCredential("pk_")};
    const QString fault = writeWhole(path,
                                     "{\"secret\":\"" + credentials.secret + "\",\"key\":\""
                                         + credentials.publicKey + "\"}\n");
    if (!fault.isEmpty()) {
        return CredentialsText::tr("%1 can't be written: %2.", "a path, and the reason")
            .arg(path, fault);
    }
    return credentials;
}

} // namespace RadarDesk::sandbox
