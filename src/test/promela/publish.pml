/*
 * How releases are published, and what may come between: several writers, their deaths at any step, a writer that is taken
 * for dead while it is paused, lost replies of the storage, a reader, clean-up, and time that passes.
 *
 * Every step is one act on the storage, and is named after the method that does it, in the order of the Java code:
 * ReleaseDraft, Lease, Leftovers, PointerSwap, CleanUp, Releases. PublishModelTest has it searched whole.
 *
 * What must hold, whatever happens:
 *   1. A reader that follows the pointer finds a whole release, and it stays so for the time of grace.
 *   2. The current release is never deleted.
 *   3. Of each sequence at most one swap of the pointer takes effect.
 *   4. What a writer tells of itself is true: published, not published.
 *   5. When all have ended or died, the next writer publishes, without help.
 *
 * A macro makes a mutant, in which one precaution is left out; each of them must be found out:
 *   NO_FENCE         the lease of a dead writer is taken without claiming the next fencing number
 *   NO_LEASE_CHECK   a writer does not look whether the lease is still its own
 *   TRUST_REPLY      a failed reply of the swap is believed without reading the pointer again
 *   SWAP_FIRST       the pointer is moved before the draft is named
 *   NO_GRACE         old releases are removed at once
 *   EARLY_GRACE      grace counts from the manifest of the successor, not from when the pointer may have left the release
 *   CLEAN_UP_TELLS   a clean-up that fails makes a published run say that it is not
 *
 * With IN_TURN a writer starts when the one before has ended, so that longer histories can be searched.
 *
 * MISTAKEN_ANYWHERE is no mutant but what the protocol does not cover: a writer is taken for dead at a moment other than the
 * long one in which it makes its tables. It goes wrong; that is why a lease is only ever taken from a process known to be dead.
 */

#ifndef RUNS
#define RUNS 4          /* writers; the last one starts when all others have ended */
#endif
#ifndef DEATHS
#define DEATHS 2        /* at most so many of them die */
#endif
#ifndef FAILURES
#define FAILURES 1      /* at most so many replies of the storage are lost */
#endif
#ifndef MISTAKES
#define MISTAKES 1      /* at most so many living writers are taken for dead */
#endif
#ifndef ROLLBACKS
#define ROLLBACKS 1     /* at most so many writers go back to a former release */
#endif
#ifndef TICKS
#define TICKS 2         /* how far the clock goes */
#endif
#ifndef READS
#define READS 1         /* how often the reader reads */
#endif
#define GRACE 1         /* a reader reads at most so long */
#define LAST RUNS
#define SEQUENCES (2 * RUNS + 2)
#define FENCES (RUNS + 3)
#define NOBODY 0

/* Release 0 is there from the start; release r is what run r makes. */
mtype:folder = { ABSENT, EMPTY, PARTLY, WHOLE, NAMED, TORN }
mtype:told = { NOTHING, PUBLISHED, NOT_PUBLISHED, UNKNOWN }

/* The storage: releases/, current.json, lock, lock.N. */
mtype:folder folder[RUNS + 1] = ABSENT;
byte sequence[RUNS + 1];
byte manifestAt[RUNS + 1];
byte pointer, pointerSequence, pointerAt;
byte lockRun, lockFence;
byte fenceFile[FENCES];

/* The world: clock, processes, and how much of each misfortune there was. */
byte now, ended, deaths, failures, mistakes, rollbacks;
bool alive[RUNS + 1] = true;
bool takenForDead[RUNS + 1];
bool reading;
byte readingSince;

/* What is true, which no process can see. */
bool tookEffect[RUNS + 1];
byte swapsOf[SEQUENCES];
mtype:told told[RUNS + 1] = NOTHING;

#define mayDie      (me != LAST && deaths < DEATHS)
#define mayFail     (me != LAST && failures < FAILURES)
#define isGone(who) (!alive[who] || takenForDead[who])
#define oursIsHeld  (lockRun == me && lockFence == fence)

#ifdef NO_LEASE_CHECK
#define leaseIsFine true
#else
#define leaseIsFine oursIsHeld
#endif

#ifdef MISTAKEN_ANYWHERE
#define mayPauseHere :: (me != LAST && mistakes < MISTAKES && lockRun == me) -> mistakes++; takenForDead[me] = true
#else
#define mayPauseHere
#endif

/* One act, before which the writer may die. */
#define step(name) name: if :: mayDie -> deaths++; goto dies mayPauseHere :: true fi

/* The release of the next higher sequence among those that are listed, or itself where there is none. */
inline findSuccessor(whose, found) {
    found = whose; other = 0;
    do
    :: other > RUNS -> break
    :: other <= RUNS ->
        if
        :: ((listed & (1 << other)) && sequence[other] > sequence[whose]
                && (found == whose || sequence[other] < sequence[found])) -> found = other
        :: else
        fi;
        other++
    od
}

/* CleanUp.replacedAt: the latest time at which a release may have been current. */
inline findReplacedAt(whose) {
    findSuccessor(whose, successor);
#ifdef EARLY_GRACE
    replacedAt = manifestAt[successor];
    if
    :: whose == previous && pointerAt > replacedAt -> replacedAt = pointerAt
    :: else
    fi;
#else
    replacedAt = 0; each = 0;
    do
    :: each > RUNS -> break
    :: each <= RUNS ->
        if
        :: ((listed & (1 << each)) && sequence[each] > sequence[whose]) ->
            /* Whatever is older may have been current again before a release that follows a gap: somebody went back. */
            hasNeighbour = false; other = 0;
            do
            :: other > RUNS -> break
            :: other <= RUNS ->
                hasNeighbour = hasNeighbour || ((listed & (1 << other)) && sequence[other] + 1 == sequence[each]);
                other++
            od;
            if
            :: each == successor || !hasNeighbour ->
                findSuccessor(each, next);
                swappedAt = (next == each -> pointerAt : manifestAt[next]);
                replacedAt = (swappedAt > replacedAt -> swappedAt : replacedAt)
            :: else
            fi
        :: else
        fi;
        each++
    od;
    /* The pointer names the release before it; of more that it went back to, nothing is known. */
    if
    :: whose == previous || seenSequence > newest + 2 -> replacedAt = pointerAt
    :: else
    fi;
#endif
    other = 0; each = 0; successor = 0; next = 0; swappedAt = 0; hasNeighbour = false
}

proctype Writer(byte me) {
    byte holder, holderFence, fence, former, formerSequence, target, ourSequence;
    byte listed, current, seenSequence, previous, newest, release;
    byte successor, next, swappedAt, replacedAt, other, each;
    bool goesBack, hasNeighbour;

    if
    :: true
    :: atomic { me != LAST && rollbacks < ROLLBACKS ->
        /* Releases.open: any release that is not current may be asked for. */
        if
        :: target = 0
        :: target = 1
        :: target = 2
        :: target = 3
        fi;
        if
        :: target < RUNS && target != pointer && folder[target] == NAMED -> rollbacks++; goesBack = true
        :: else -> goto end
        fi }
    fi;

    step(Lease_take);
    if
    :: d_step { lockRun == NOBODY -> lockRun = me; lockFence = 1; fence = 1 }; goto holds
    :: lockRun != NOBODY
    fi;
    if
    :: d_step { lockRun != NOBODY && isGone(lockRun) -> holder = lockRun; holderFence = lockFence; fence = lockFence + 1 }
    :: else -> goto busy
    fi;

Lease_takeOver:
#ifndef NO_FENCE
    step(claimFence);
    if
    :: d_step { fenceFile[fence] == NOBODY -> fenceFile[fence] = me }
    :: fenceFile[fence] != NOBODY ->
        if
        :: atomic { fenceFile[fence] != NOBODY && isGone(fenceFile[fence]) -> fence++ }; goto Lease_takeOver
        :: else -> goto busy
        fi
    fi;
#endif
    step(Lease_replace);
    if
    :: lockRun == holder && lockFence == holderFence
    :: else -> fenceFile[fence] = NOBODY; goto busy
    fi;
    step(replaceLock);
    d_step { lockRun = me; lockFence = fence };
    step(deleteFence);
    fenceFile[fence] = NOBODY;

holds:
    step(ReleaseDraft_in);
    d_step { former = pointer; formerSequence = pointerSequence; ourSequence = pointerSequence + 1 };
    if
    :: goesBack -> goto Releases_rollback
    :: else
    fi;

    step(Leftovers_remove);
    /* All are looked at, before one is removed. */
    d_step {
        listed = 0; each = 0;
        do
        :: each > RUNS -> break
        :: each <= RUNS ->
            if
            :: (folder[each] == EMPTY || folder[each] == PARTLY || folder[each] == WHOLE
                || ((folder[each] == NAMED || folder[each] == TORN) && sequence[each] == ourSequence)) ->
                listed = listed | (1 << each)
            :: else
            fi;
            each++
        od;
        each = 0
    };
    do
    :: each > RUNS -> break
    :: each <= RUNS ->
        if
        :: listed & (1 << each) ->
            step(deleteLeftover);
            if
            :: d_step { folder[each] == NAMED -> assert(each != pointer); folder[each] = TORN }
            :: else
            fi;
            step(deleteRest);
            d_step { assert(folder[each] != NAMED || each != pointer); folder[each] = ABSENT }
        :: else
        fi;
        each++
    od;
    step(deleteTemporary);
    d_step {
        each = 0; listed = 0;
        do
        :: each >= FENCES -> break
        :: each < FENCES -> fenceFile[each] = NOBODY; each++
        od;
        each = 0
    };
    step(makeFolder);
    folder[me] = EMPTY;

    /* The long part: here a writer may be paused so long that it is taken for dead, and wake up to find its lease gone. */
ReleaseDraft_add:
    if
    :: atomic { me != LAST && mistakes < MISTAKES -> mistakes++; takenForDead[me] = true };
        atomic { lockRun != me || ended == RUNS - 2 -> takenForDead[me] = lockRun != me }
    :: mayDie -> deaths++; goto dies
    :: true
    fi;
    /* A folder that somebody removed is made again by the first table, but not what was in it. */
    d_step { folder[me] = (folder[me] == EMPTY || folder[me] == ABSENT -> PARTLY : folder[me]) };
    step(writeManifest);
    if
    :: d_step { folder[me] == PARTLY -> folder[me] = WHOLE; manifestAt[me] = now }
    :: folder[me] != PARTLY -> goto notPublished
    fi;

    step(ReleaseDraft_publish);
    if
    :: leaseIsFine
    :: !(leaseIsFine) -> goto notPublished
    fi;
#ifndef SWAP_FIRST
    step(renameDraft);
    if
    :: d_step { folder[me] == WHOLE -> folder[me] = NAMED; sequence[me] = ourSequence }
    :: folder[me] != WHOLE -> goto notPublished
    fi;
#endif
    target = me;
    goto PointerSwap_to;

Releases_rollback:
    if
    :: folder[target] == NAMED
    :: folder[target] != NAMED -> goto notPublished
    fi;
    d_step {
        each = 0;
        do
        :: each > RUNS -> break
        :: each <= RUNS ->
            ourSequence = (folder[each] == NAMED && sequence[each] >= ourSequence -> sequence[each] + 1 : ourSequence);
            each++
        od;
        each = 0
    };

PointerSwap_to:
    step(Lease_check);
    if
    :: leaseIsFine
    :: !(leaseIsFine) -> goto notPublished
    fi;
    step(replacePointer);
    if
    :: mayFail -> failures++; goto PointerSwap_settle
    :: d_step {
        pointer = target; pointerSequence = ourSequence; pointerAt = now; tookEffect[me] = true;
        swapsOf[ourSequence]++;
        assert(swapsOf[ourSequence] <= 1);
        assert(folder[pointer] == NAMED) }
    fi;
#ifdef SWAP_FIRST
    step(renameDraft);
    d_step { folder[me] = NAMED; sequence[me] = ourSequence };
#endif
    if
    :: mayFail -> failures++; goto PointerSwap_settle
    :: true
    fi;
    goto published;

PointerSwap_settle:
#ifdef TRUST_REPLY
    goto notPublished;
#endif
    step(readAgain);
    if
    :: pointer == target && pointerSequence == ourSequence -> goto published
    :: pointer == former && pointerSequence == formerSequence -> goto notPublished
    :: else -> told[me] = UNKNOWN; goto ReleaseDraft_close
    :: mayFail -> failures++; told[me] = UNKNOWN; goto ReleaseDraft_close
    fi;

published:
    told[me] = PUBLISHED;
    if
    :: goesBack -> goto ReleaseDraft_close
    :: else
    fi;

ReleaseDraft_clean:
    step(CleanUp_of);
    if
    :: leaseIsFine
    :: !(leaseIsFine) -> goto cleanUpFails
    :: mayFail -> failures++; goto cleanUpFails
    fi;
    d_step {
        current = pointer; seenSequence = pointerSequence; previous = former; listed = 0; newest = 0; each = 0;
        do
        :: each > RUNS -> break
        :: each <= RUNS ->
            if
            :: folder[each] == NAMED && sequence[each] <= pointerSequence ->
                listed = listed | (1 << each);
                newest = (sequence[each] > newest -> sequence[each] : newest)
            :: else
            fi;
            each++
        od;
        each = 0
    };
    do
    :: release > RUNS -> break
    :: release <= RUNS ->
        if
        :: ((listed & (1 << release)) && release != current && sequence[release] != newest) ->
            d_step { findReplacedAt(release) };
            if
#ifdef NO_GRACE
            :: true ->
#else
            :: replacedAt + GRACE < now ->
#endif
                step(CleanUp_remove);
                d_step { assert(release != pointer); folder[release] = WHOLE };
                step(deleteOld);
                folder[release] = ABSENT
#ifndef NO_GRACE
            :: else
#endif
            fi
        :: else
        fi;
        release++
    od;
    goto ReleaseDraft_close;

cleanUpFails:
#ifdef CLEAN_UP_TELLS
    told[me] = NOT_PUBLISHED;
#endif
    goto ReleaseDraft_close;

busy:
    fence = 0;
notPublished:
    told[me] = NOT_PUBLISHED;

    step(ReleaseDraft_close);
    d_step {
        if
        :: folder[me] == EMPTY || folder[me] == PARTLY || folder[me] == WHOLE -> folder[me] = ABSENT
        :: else
        fi
    };
    step(Lease_close);
    if
    :: oursIsHeld ->
        step(deleteLock);
        d_step { lockRun = NOBODY; lockFence = 0 }
    :: !(oursIsHeld)
    fi;
    goto end;

dies:
    told[me] = NOTHING;
end:
    skip;
    /* What nobody looks at any more is forgotten, so that equal states are seen to be equal. */
    d_step {
        holder = 0; holderFence = 0; fence = 0; former = 0; formerSequence = 0; target = 0; ourSequence = 0; listed = 0;
        current = 0; seenSequence = 0; previous = 0; newest = 0; release = 0; replacedAt = 0; goesBack = false; each = 0;
        assert(told[me] != PUBLISHED || tookEffect[me]);
        assert(told[me] != NOT_PUBLISHED || !tookEffect[me]);
        assert(me != LAST || (told[me] == PUBLISHED && pointer == LAST));
        alive[me] = false;
        ended++
    }
}

proctype Reader() {
    byte read, reads;
    do
    :: reads == READS -> break
    :: reads < READS ->
        d_step { read = pointer; readingSince = now; reading = true };
        assert(folder[read] == NAMED);
        d_step { assert(folder[read] == NAMED); reading = false; readingSince = 0; reads++ }
    od
}

/* Time passes whenever it likes, but no reader reads longer than the time of grace. */
proctype Clock() {
    do
    :: now == TICKS -> break
    :: atomic { now < TICKS && (!reading || now < readingSince + GRACE) -> now++ }
    od
}

init {
    byte writer;
    atomic {
        folder[0] = NAMED; sequence[0] = 1; pointer = 0; pointerSequence = 1; swapsOf[1] = 1;
        writer = 1;
        do
        :: writer == LAST -> break
#ifndef IN_TURN
        :: writer < LAST -> run Writer(writer); writer++
#else
        :: writer < LAST -> break
#endif
        od;
        run Reader();
        run Clock()
    };
#ifdef IN_TURN
    do
    :: writer == LAST -> break
    :: writer < LAST -> run Writer(writer); ended == writer; writer++
    od;
#endif
    ended == RUNS - 1;
    run Writer(LAST)
}
