// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/drafts/dataitemsmodel.h>
#include <workbench/drafts/draftreading.h>
#include <workbench/drafts/targetingdraft.h>

#include <pushradar/jsonvalue.h>
#include <pushradar/message.h>

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <optional>

namespace RadarDesk::workbench {

/// Why a draft can't be sent, and where in the composer that is to be mended.
struct DraftFault
{
    enum class Place { Channel, Items, Json, Targeting, Placeholder, Size };

    Place place = Place::Items;
    int row = -1; ///< Of the item at fault, where it is one.
    QString message;
    std::optional<PushRadar::JsonFault> json = {}; ///< Where in the JSON text, where it is there.
};

class PlaceholderValues;
struct WrittenMessage;

/// The broadcast being composed: a channel, items, and the same items as JSON text. The two tabs
/// follow each other; text that is no JSON object is kept as typed, and the items stay as they
/// were until it is mended or discarded.
class MessageDraft : public QObject
{
    Q_OBJECT

public:
    explicit MessageDraft(QObject *parent = nullptr);

    [[nodiscard]] DataItemsModel *items() { return &m_items; }

    [[nodiscard]] PushRadar::ApiVersion version() const { return m_version; }
    void setVersion(PushRadar::ApiVersion version);
    [[nodiscard]] const QString &channel() const { return m_channel; }
    void setChannel(const QString &channel);
    [[nodiscard]] const QString &json() const { return m_json; }
    enum class Origin { Typed, Undo };
    /// Takes what was typed as JSON, or is there again by undo or redo; the items follow if it is
    /// an object. A long text is read in another thread once typing pauses, or at once when
    /// somebody wants to know what it says.
    void setJson(const QString &json, Origin origin = Origin::Typed);
    /// Whether the text is so long that it is read in another thread.
    [[nodiscard]] bool isLong() const;
    /// Has the items follow now.
    void settle();
    /// Puts \a data, a JSON object, in place of the items. It can be undone.
    void setData(const QByteArray &data);
    /// Where a message goes, and to whom; empty or missing what stays as it is.
    struct Address
    {
        QString channel;
        std::optional<PushRadar::ApiVersion> version;
        std::optional<TargetingDraft> targeting;

        bool operator==(const Address &) const = default;
    };
    /// Puts another message in place of this one. Undo and redo of the items or of the text take
    /// its address along.
    void replace(const Address &address, const QByteArray &data);
    /// Drops JSON text at fault: it says again what the items say.
    void discardJson();
    /// Whom the broadcast is for; only v2 can tell.
    [[nodiscard]] const TargetingDraft &targeting() const { return m_targeting; }
    void setTargeting(const TargetingDraft &targeting);
    /// The same, for whoever shows it to follow.
    void replaceTargeting(const TargetingDraft &targeting);
    /// The folder whose values its placeholders use; empty for none. It is no part of the message.
    [[nodiscard]] const QString &folder() const { return m_folder; }
    void setFolder(const QString &folder);
    /// What keeps the JSON text from being an object, if anything.
    [[nodiscard]] const std::optional<PushRadar::JsonFault> &jsonFault() const { return m_fault; }

    /// The broadcast as it was written, or the first thing in its way.
    [[nodiscard]] PushRadar::Result<PushRadar::Message, DraftFault> message() const;
    /// What is to be sent with \a values in place of its placeholders, or the first thing in its
    /// way. What counts is the size of what is sent.
    [[nodiscard]] PushRadar::Result<WrittenMessage, DraftFault>
    written(const PlaceholderValues &values) const;
    /// The same to be saved: of any size, and its placeholders need not have values.
    [[nodiscard]] PushRadar::Result<WrittenMessage, DraftFault> asTyped() const;
    /// The data as they were written, those of items at fault left out.
    [[nodiscard]] QByteArray data() const;
    /// What keeps the channel's name from being valid, in a sentence; empty when nothing does.
    [[nodiscard]] QString channelFault() const;
    /// Bytes of channel and data as they would be sent; items at fault do not count.
    [[nodiscard]] qsizetype size() const;

    [[nodiscard]] QJsonObject toState() const;
    void restore(const QJsonObject &state);

    /// What undo walks through, for a message that is shown again later.
    struct Memory
    {
        /// A message that was replaced, and the one in its place.
        struct Replaced
        {
            Address before;
            QString jsonBefore;
            Address after;
            QString jsonAfter;
        };
        DataItemsModel::Steps steps;
        QList<Replaced> replaced;
        qsizetype done = 0; ///< How many of them are not undone.
    };
    [[nodiscard]] Memory memory() const { return {m_items.steps(), m_replaced, m_done}; }
    void restore(const QJsonObject &state, const Memory &memory);

Q_SIGNALS:
    /// Anything at all has changed.
    void changed();
    void channelChanged(const QString &channel);
    void versionChanged(PushRadar::ApiVersion version);
    /// The targeting is other than what was typed here, because it was restored or pasted.
    void targetingReplaced();
    /// The JSON text says something else because the items do.
    void jsonReplaced(const QString &json);
    void jsonFaultChanged();
    void folderChanged();

private:
    void readJson();
    void startReading();
    void finishReading(const DraftReading &reading, quint64 turn);
    void apply(const DraftReading &reading);
    /// Reading late changes nothing that the draft says.
    void settleFirst() const { const_cast<MessageDraft *>(this)->settle(); }
    void onItemsChanged();
    void updateJson();
    /// With \a items as the data.
    [[nodiscard]] PushRadar::Result<PushRadar::Message, DraftFault>
    messageOf(const PushRadar::DataItems &items) const;
    /// The item that a place in the JSON text belongs to, or -1.
    [[nodiscard]] int rowAt(qsizetype offset) const;
    [[nodiscard]] Address address() const { return {m_channel, m_version, m_targeting}; }
    void readdress(const Address &address);
    /// The content has gone back or forth to what it was when a message was replaced.
    void updateAddress();
    void setFault(std::optional<PushRadar::JsonFault> fault);
    /// What the items are when they are sent.
    [[nodiscard]] const QByteArray &sentData() const;

    DataItemsModel m_items;
    PushRadar::ApiVersion m_version = PushRadar::ApiVersion::V3;
    QString m_channel;
    QString m_json;
    TargetingDraft m_targeting;
    QString m_folder;
    std::optional<PushRadar::JsonFault> m_fault;
    QTimer m_pause; // in typing a long text
    bool m_isUndone = false; // the text is there again by undo or redo
    bool m_isUnread = false; // the text was typed, and the items don't follow yet
    bool m_isReading = false; // another thread reads a text, perhaps that of before
    quint64 m_turn = 0; // counts the texts, so that one that was read too late is known
    mutable std::optional<QByteArray> m_data; // made when it is asked for
    QList<Memory::Replaced> m_replaced;
    qsizetype m_done = 0;
    bool m_takingJson = false; // the items change because the JSON text did
};

} // namespace RadarDesk::workbench
