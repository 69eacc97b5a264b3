// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/apiversion.h>
#include <pushradar/result.h>

#include <QByteArray>
#include <QString>

namespace RadarDesk::workbench {

/// The fields of a template, as they were typed or read.
struct TemplateFields
{
    QString name;
    QString folder; ///< Empty for a template that is in none.
    QString channel;
    QByteArray data; ///< The text of a JSON object.
    PushRadar::ApiVersion version = PushRadar::ApiVersion::V3;

    bool operator==(const TemplateFields &) const = default;
};

/// A saved message. Always valid.
class MessageTemplate
{
public:
    /// In characters, of a name or a folder.
    static constexpr qsizetype LongestName = 200;

    /// Takes the fields without the white space around name, folder and data. Fails with a sentence
    /// if the name is empty, the channel is invalid for the version, or the data isn't a JSON
    /// object. Without an \a id it gets a new one.
    static PushRadar::Result<MessageTemplate, QString> make(const TemplateFields &fields,
                                                            const QString &id = {});

    /// A UUID, or what a file named it by.
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &name() const { return m_fields.name; }
    [[nodiscard]] const QString &folder() const { return m_fields.folder; }
    [[nodiscard]] const QString &channel() const { return m_fields.channel; }
    /// Order and numbers as they were given.
    [[nodiscard]] const QByteArray &data() const { return m_fields.data; }
    [[nodiscard]] PushRadar::ApiVersion version() const { return m_fields.version; }
    [[nodiscard]] const TemplateFields &fields() const { return m_fields; }

    /// Of the same folder, name, channel and data.
    [[nodiscard]] bool isLike(const MessageTemplate &other) const;
    bool operator==(const MessageTemplate &) const = default;

private:
    MessageTemplate(QString id, TemplateFields fields)
        : m_id(std::move(id))
        , m_fields(std::move(fields))
    {
    }

    QString m_id;
    TemplateFields m_fields;
};

/// A name for a template of that message: its channel and the first value of its data.
[[nodiscard]] QString suggestedTemplateName(const QString &channel, const QByteArray &data);

} // namespace RadarDesk::workbench
