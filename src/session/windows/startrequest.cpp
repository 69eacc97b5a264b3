// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/windows/startrequest.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

namespace RadarDesk::session {

namespace {

constexpr qsizetype LongestPlaces = 6000; // in UTF-8, of all of them

} // namespace

QJsonObject StartRequest::toJson() const
{
    QJsonArray array;
    qsizetype length = 0;
    for (const QString &place : places) {
        length += place.toUtf8().size();
        if (length > LongestPlaces || array.size() == MostPlaces)
            break;
        array.append(place);
    }
    QJsonObject json;
    if (!array.isEmpty())
        json.insert(QStringLiteral("places"), array);
    if (!action.isEmpty())
        json.insert(QStringLiteral("action"), action);
    return json;
}

StartRequest StartRequest::fromJson(const QJsonObject &json)
{
    StartRequest request{.action = json.value(u"action").toString()};
    const QJsonArray places = json.value(u"places").toArray();
    for (const QJsonValue &place : places) {
        if (place.isString() && request.places.size() < MostPlaces)
            request.places.append(place.toString());
    }
    return request;
}

StartRequest StartRequest::ofPlaces(const QStringList &places, const QString &folder)
{
    StartRequest request;
    for (const QString &place : places.first(std::min(places.size(), MostPlaces))) {
        if (place.startsWith(u"radardesk:"))
            request.places.append(place);
        else if (place.startsWith(u"file:"))
            request.places.append(QUrl(place).toLocalFile());
        else
            request.places.append(QDir::cleanPath(QDir(folder).absoluteFilePath(place)));
    }
    return request;
}

} // namespace RadarDesk::session
