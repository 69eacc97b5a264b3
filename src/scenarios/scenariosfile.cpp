// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <scenarios/scenariosfile.h>

#include <scenarios/scenariojson.h>

#include <QFile>
#include <QJsonArray>
#include <QSet>

using PushRadar::JsonValue;

namespace RadarDesk {

namespace {

constexpr QLatin1String KeptMember("radardesk-scenarios");
constexpr int KeptVersion = 1;
constexpr QLatin1String KeptList("scenarios");
constexpr QLatin1String KeptId("id");
// As text: an object of Qt's would lose the order of its members and the digits of its numbers.
constexpr QLatin1String KeptText("scenarioText");

std::optional<Scenario> keptScenario(const QJsonObject &json)
{
    const QString id = json.value(KeptId).toString();
    const auto text = JsonValue::fromJson(json.value(KeptText).toString().toUtf8());
    if (id.isEmpty() || !text)
        return std::nullopt;
    const auto made = scenarioFromJson(*text, id);
    return made ? std::optional(*made) : std::nullopt;
}

} // namespace

ScenariosFile::ScenariosFile(QString path, ScenariosModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_file(std::move(path))
{
    m_file.setDelay(std::chrono::milliseconds(0)); // changes are rare and matter
    connect(&m_file, &StateFile::saved, this, &ScenariosFile::saved);
    connect(&m_file, &StateFile::failed, this, &ScenariosFile::failed);
}

ScenariosFile::~ScenariosFile() = default;

void ScenariosFile::load()
{
    const QJsonObject json = m_file.load();
    QStringList sentences;
    QList<Scenario> scenarios;
    QSet<QString> ids;
    const int version = json.value(KeptMember).toInt();
    if (version >= 1 && json.value(KeptList).isArray()) {
        if (version > KeptVersion)
            sentences.append(tr("A newer version of RadarDesk has written the scenarios."));
        int lost = 0;
        const QJsonArray entries = json.value(KeptList).toArray();
        for (const auto &entry : entries) {
            const auto kept = keptScenario(entry.toObject());
            if (!kept || ids.contains(kept->id())) {
                ++lost;
                continue;
            }
            ids.insert(kept->id());
            scenarios.append(*kept);
        }
        if (lost > 0)
            sentences.append(tr("%n scenario(s) could not be read.", nullptr, lost));
    } else if (!json.isEmpty()) {
        sentences.append(tr("The scenarios could not be read."));
    }

    const bool copies = !sentences.isEmpty();
    m_copyFirst = copies && m_file.setAsideCopy().isEmpty();
    if (m_copyFirst)
        sentences.append(tr("The file %1 can't be copied. It stays as it is, and no change of the "
                            "scenarios is kept.")
                             .arg(m_file.path()));
    else if (copies)
        sentences.append(tr("The file as it was is kept as %1.").arg(m_file.setAside()));
    else if (!m_file.setAside().isEmpty())
        sentences.append(tr("The scenarios could not be read. The file has been set aside as %1.")
                             .arg(m_file.setAside()));
    m_notice = sentences.join(u' ');

    m_model.setScenarios(scenarios);
    connect(&m_model, &ScenariosModel::scenariosChanged, this, &ScenariosFile::save,
            Qt::UniqueConnection);
}

void ScenariosFile::save()
{
    if (m_copyFirst && QFile::exists(m_file.path()) && m_file.setAsideCopy().isEmpty()) {
        Q_EMIT failed(
            tr("The file %1 holds what can't be read, and it can't be copied.").arg(m_file.path()));
        return;
    }
    m_copyFirst = false;
    m_file.save(toJson());
}

QJsonObject ScenariosFile::toJson() const
{
    QJsonArray entries;
    const QList<Scenario> scenarios = m_model.scenarios();
    for (const Scenario &one : scenarios)
        entries.append(
            QJsonObject{{KeptId, one.id()}, {KeptText, QString::fromUtf8(scenarioToJson(one))}});
    return {{KeptMember, KeptVersion}, {KeptList, entries}};
}

} // namespace RadarDesk

#include "moc_scenariosfile.cpp"
