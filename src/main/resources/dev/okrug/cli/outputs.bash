# What lies in an output: its tables and releases, for the words that follow it.
function _okrug_in_output() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command='' output='' place=-1 i
  for (( i = 1; i < COMP_CWORD; i++ )); do
    case ${COMP_WORDS[i]} in
      -*) ;;
      *)
        if [ -z "$command" ]; then command=${COMP_WORDS[i]}; place=0
        elif [ -z "$output" ]; then output=${COMP_WORDS[i]}; place=1
        fi
        ;;
    esac
  done
  local found=''
  case $command:$before in
    show:--release | rollback:"$output" | diff:*)
      [ "$place" = 1 ] && found=$(cd "$output/releases" 2>/dev/null && ls -d r[0-9]*-* 2>/dev/null)
      ;;
    show:"$output")
      [ "$place" = 1 ] && found=$(cd "$output/current" 2>/dev/null && ls -d */ 2>/dev/null | tr -d /)
      ;;
  esac
  case $word in -*) found='' ;; esac
  [ -n "$found" ] || return 1
  COMPREPLY=( $(compgen -W "$found" -- "$word") )
}

# Where nothing else is known, names of files: job specs and outputs.
function _okrug_complete() {
  local word=${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  _okrug_in_output && return
  _complete_okrug
  case $word in -*) return ;; esac
  [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=( $(compgen -f -- "$word") )
}

complete -F _okrug_complete -o default okrug
