// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <support/fulldisk.h>
#include <support/textfile.h>

#include <workbench/profiles/profilesfile.h>

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// A file of profiles with the model that it fills, as at a start of the program.
struct Start
{
    explicit Start(const QString &path)
        : file(path, model)
    {
        file.load();
    }

    ProfilesModel model;
    ProfilesFile file;
};

inline Profile fullProfile()
{
    Profile profile = newProfile();
    profile.name = "Shop “München”";
    profile.colour = ProfileColour::Violet;
    profile.serviceAddress = "https://push.example/v2";
    profile.version = PushRadar::ApiVersion::V2;
    profile.publicKey = "pk_1234";
    profile.authenticationEndpoint = "https://shop.example/auth";
    profile.endpointHeaders = {{"Cookie", "a=b"}, {"X-Empty", ""}};
    profile.defaultChannel = "orders";
    profile.production = true;
    profile.sendingLocked = true;
    profile.insecureHttpAllowed = true;
    profile.keepDays = 30;
    profile.keepMegabytes = 250;
    profile.dailyMessages = 4'000'000;
    return profile;
}

inline QJsonObject jsonIn(const QString &path)
{
    return QJsonDocument::fromJson(contentOf(path)).object();
}

inline QByteArray fileWith(const QByteArray &entries, int version = 1, const QByteArray &more = {})
{
    return R"({"format": "radardesk-profiles", "version": )" + QByteArray::number(version)
        + R"(, "profiles": [)" + entries + "]" + more + "}";
}

inline QStringList asidesOf(const QString &path)
{
    const QFileInfo info(path);
    return info.dir().entryList({info.fileName() + ".damaged-*"}, QDir::Files);
}
